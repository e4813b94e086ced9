using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261201030005_RequestsInOrder")]
    public class RequestsInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE INDEX "IX_Requests_DueSoonest" ON "Requests" (COALESCE("DueOn", DATE 'infinity'), "Id");
                CREATE INDEX "IX_Requests_DueLatest" ON "Requests" (COALESCE("DueOn", DATE '-infinity') DESC, "Id");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP INDEX "IX_Requests_DueSoonest"; DROP INDEX "IX_Requests_DueLatest";""");
        }
    }
}
