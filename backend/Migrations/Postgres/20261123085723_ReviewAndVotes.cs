using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261123085723_ReviewAndVotes")]
    public class ReviewAndVotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Quorum",
                table: "ResponseDecisions",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BoardVotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Member = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Choice = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardVotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BoardVotes_ResponseDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "ResponseDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecommendationId = table.Column<Guid>(type: "uuid", nullable: true),
                    Warning = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Passage = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    Words = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewNotes_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReviewNotes_StatutoryResponses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "StatutoryResponses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BoardVotes_DecisionId",
                table: "BoardVotes",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewNotes_RecommendationId",
                table: "ReviewNotes",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewNotes_ResponseId",
                table: "ReviewNotes",
                column: "ResponseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BoardVotes");

            migrationBuilder.DropTable(
                name: "ReviewNotes");

            migrationBuilder.DropColumn(
                name: "Quorum",
                table: "ResponseDecisions");
        }
    }
}
