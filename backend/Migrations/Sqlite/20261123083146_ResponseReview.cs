using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261123083146_ResponseReview")]
    public class ResponseReview : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ActionPlanOn",
                table: "StatutoryResponses",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DraftedOn",
                table: "StatutoryResponses",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "ResponseDecisions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Approval");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ActionPlanOn",
                table: "StatutoryResponses");

            migrationBuilder.DropColumn(
                name: "DraftedOn",
                table: "StatutoryResponses");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "ResponseDecisions");
        }
    }
}
