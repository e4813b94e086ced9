using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261122223443_Search")]
    public class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Findables",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Forces = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
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

            // The words are kept once, in the table; what finds them keeps no copy of its own, and is told of each change, but not of those while all is written anew (version 0).
            migrationBuilder.Sql("""
                CREATE TABLE "SearchVersion" ("Version" INTEGER NOT NULL);
                INSERT INTO "SearchVersion" VALUES (0);
                CREATE VIRTUAL TABLE "FindableWords" USING fts5("Words", content='Findables', content_rowid='Number', tokenize='ascii');
                CREATE TRIGGER "Findables_Added" AFTER INSERT ON "Findables" WHEN (SELECT "Version" FROM "SearchVersion") > 0 BEGIN
                    INSERT INTO "FindableWords" (rowid, "Words") VALUES (new."Number", new."Words");
                END;
                CREATE TRIGGER "Findables_Removed" AFTER DELETE ON "Findables" WHEN (SELECT "Version" FROM "SearchVersion") > 0 BEGIN
                    INSERT INTO "FindableWords" ("FindableWords", rowid, "Words") VALUES ('delete', old."Number", old."Words");
                END;
                CREATE TRIGGER "Findables_Changed" AFTER UPDATE ON "Findables" WHEN (SELECT "Version" FROM "SearchVersion") > 0 BEGIN
                    INSERT INTO "FindableWords" ("FindableWords", rowid, "Words") VALUES ('delete', old."Number", old."Words");
                    INSERT INTO "FindableWords" (rowid, "Words") VALUES (new."Number", new."Words");
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "FindableWords"; DROP TABLE "SearchVersion";""");
            migrationBuilder.DropTable(
                name: "Findables");
        }
    }
}
