using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261122223449_Search")]
    public class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Findables",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Forces = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findables", x => x.Number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Findables_SubjectId",
                table: "Findables",
                column: "SubjectId",
                unique: true);

            migrationBuilder.Sql("""
                ALTER TABLE "Findables" ADD COLUMN "Vector" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "Words")) STORED;
                CREATE INDEX "IX_Findables_Vector" ON "Findables" USING gin ("Vector");
                CREATE TABLE "SearchVersion" ("Version" integer NOT NULL);
                INSERT INTO "SearchVersion" VALUES (0);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "SearchVersion";""");
            migrationBuilder.DropTable(
                name: "Findables");
        }
    }
}
