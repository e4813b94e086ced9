using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261123002956_AuditChain")]
    public class AuditChain : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "After",
                table: "AuditTrail",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Before",
                table: "AuditTrail",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Hash",
                table: "AuditTrail",
                type: "bytea",
                nullable: false,
                defaultValue: new byte[0]);

            migrationBuilder.AddColumn<Guid>(
                name: "WholeId",
                table: "AuditTrail",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DoneOnce",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "bytea", nullable: false),
                    Body = table.Column<byte[]>(type: "bytea", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ThingId = table.Column<Guid>(type: "uuid", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DoneOnce", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AuditTrail_WholeId_Id",
                table: "AuditTrail",
                columns: new[] { "WholeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DoneOnce_DoneOn",
                table: "DoneOnce",
                column: "DoneOn");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DoneOnce");

            migrationBuilder.DropIndex(
                name: "IX_AuditTrail_WholeId_Id",
                table: "AuditTrail");

            migrationBuilder.DropColumn(
                name: "After",
                table: "AuditTrail");

            migrationBuilder.DropColumn(
                name: "Before",
                table: "AuditTrail");

            migrationBuilder.DropColumn(
                name: "Hash",
                table: "AuditTrail");

            migrationBuilder.DropColumn(
                name: "WholeId",
                table: "AuditTrail");
        }
    }
}
