using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261123150816_RequestEditions")]
    public class RequestEditions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Editions",
                table: "Requests",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PublishedOn",
                table: "Requests",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithheldGround",
                table: "RequestMessages",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WithheldOn",
                table: "RequestMessages",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RequestWarningAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    MessageId = table.Column<Guid>(type: "uuid", nullable: true),
                    Warning = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Passage = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    Reason = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestWarningAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RequestWarningAnswers_RequestMessages_MessageId",
                        column: x => x.MessageId,
                        principalTable: "RequestMessages",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RequestWarningAnswers_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RequestWarningAnswers_MessageId",
                table: "RequestWarningAnswers",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_RequestWarningAnswers_RequestId",
                table: "RequestWarningAnswers",
                column: "RequestId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RequestWarningAnswers");

            migrationBuilder.DropColumn(
                name: "Editions",
                table: "Requests");

            migrationBuilder.DropColumn(
                name: "PublishedOn",
                table: "Requests");

            migrationBuilder.DropColumn(
                name: "WithheldGround",
                table: "RequestMessages");

            migrationBuilder.DropColumn(
                name: "WithheldOn",
                table: "RequestMessages");
        }
    }
}
