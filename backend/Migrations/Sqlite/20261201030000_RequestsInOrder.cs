using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261201030000_RequestsInOrder")]
    public class RequestsInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE INDEX "IX_Requests_DueSoonest" ON "Requests" (COALESCE("DueOn", '9999-12-31'), "Id");
                CREATE INDEX "IX_Requests_DueLatest" ON "Requests" (COALESCE("DueOn", '0001-01-01') DESC, "Id");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP INDEX "IX_Requests_DueSoonest"; DROP INDEX "IX_Requests_DueLatest";""");
        }
    }
}
