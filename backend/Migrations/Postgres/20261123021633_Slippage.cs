using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261123021633_Slippage")]
    public class Slippage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Recommendations_DueOn",
                table: "Recommendations");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DueOn",
                table: "TrackEntries",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Owner",
                table: "TrackEntries",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "DueOn",
                table: "TrackEntries");

            migrationBuilder.DropColumn(
                name: "Owner",
                table: "TrackEntries");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_DueOn",
                table: "Recommendations",
                column: "DueOn");
        }
    }
}
