using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261123083153_ResponseReview")]
    public class ResponseReview : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ActionPlanOn",
                table: "StatutoryResponses",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DraftedOn",
                table: "StatutoryResponses",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "ResponseDecisions",
                type: "character varying(40)",
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
