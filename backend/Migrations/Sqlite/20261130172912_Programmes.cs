using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261130172912_Programmes")]
    public class Programmes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ChiefOfficerCommentsReports",
                columns: table => new
                {
                    ChiefOfficerCommentsId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FurtherReportsId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChiefOfficerCommentsReports", x => new { x.ChiefOfficerCommentsId, x.FurtherReportsId });
                    table.ForeignKey(
                        name: "FK_ChiefOfficerCommentsReports_ChiefOfficerComments_ChiefOfficerCommentsId",
                        column: x => x.ChiefOfficerCommentsId,
                        principalTable: "ChiefOfficerComments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ChiefOfficerCommentsReports_InspectionReports_FurtherReportsId",
                        column: x => x.FurtherReportsId,
                        principalTable: "InspectionReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceAssurances",
                columns: table => new
                {
                    AssurancesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PieceOfEvidenceId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceAssurances", x => new { x.AssurancesId, x.PieceOfEvidenceId });
                    table.ForeignKey(
                        name: "FK_EvidenceAssurances_Evidence_PieceOfEvidenceId",
                        column: x => x.PieceOfEvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EvidenceAssurances_TrackEntries_AssurancesId",
                        column: x => x.AssurancesId,
                        principalTable: "TrackEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RequestFindings",
                columns: table => new
                {
                    FindingsId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestFindings", x => new { x.FindingsId, x.RequestId });
                    table.ForeignKey(
                        name: "FK_RequestFindings_Findings_FindingsId",
                        column: x => x.FindingsId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RequestFindings_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScrutinyProgrammes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AgreedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AgreedByPerson = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScrutinyProgrammes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScrutinyProgrammes_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeChanges_ScrutinyProgrammes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "ScrutinyProgrammes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeTopics",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Aim = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    IsDropped = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeTopics", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeTopics_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProgrammeTopics_ScrutinyProgrammes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "ScrutinyProgrammes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeTopicRecommendations",
                columns: table => new
                {
                    ProgrammeTopicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecommendationsId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeTopicRecommendations", x => new { x.ProgrammeTopicId, x.RecommendationsId });
                    table.ForeignKey(
                        name: "FK_ProgrammeTopicRecommendations_ProgrammeTopics_ProgrammeTopicId",
                        column: x => x.ProgrammeTopicId,
                        principalTable: "ProgrammeTopics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProgrammeTopicRecommendations_Recommendations_RecommendationsId",
                        column: x => x.RecommendationsId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeTopicRequests",
                columns: table => new
                {
                    ProgrammeTopicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestsId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeTopicRequests", x => new { x.ProgrammeTopicId, x.RequestsId });
                    table.ForeignKey(
                        name: "FK_ProgrammeTopicRequests_ProgrammeTopics_ProgrammeTopicId",
                        column: x => x.ProgrammeTopicId,
                        principalTable: "ProgrammeTopics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProgrammeTopicRequests_Requests_RequestsId",
                        column: x => x.RequestsId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ChiefOfficerCommentsReports_FurtherReportsId",
                table: "ChiefOfficerCommentsReports",
                column: "FurtherReportsId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceAssurances_PieceOfEvidenceId",
                table: "EvidenceAssurances",
                column: "PieceOfEvidenceId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeChanges_ProgrammeId",
                table: "ProgrammeChanges",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeTopicRecommendations_RecommendationsId",
                table: "ProgrammeTopicRecommendations",
                column: "RecommendationsId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeTopicRequests_RequestsId",
                table: "ProgrammeTopicRequests",
                column: "RequestsId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeTopics_MeetingId",
                table: "ProgrammeTopics",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeTopics_ProgrammeId",
                table: "ProgrammeTopics",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_RequestFindings_RequestId",
                table: "RequestFindings",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_ScrutinyProgrammes_BodyId_Year",
                table: "ScrutinyProgrammes",
                columns: new[] { "BodyId", "Year" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChiefOfficerCommentsReports");

            migrationBuilder.DropTable(
                name: "EvidenceAssurances");

            migrationBuilder.DropTable(
                name: "ProgrammeChanges");

            migrationBuilder.DropTable(
                name: "ProgrammeTopicRecommendations");

            migrationBuilder.DropTable(
                name: "ProgrammeTopicRequests");

            migrationBuilder.DropTable(
                name: "RequestFindings");

            migrationBuilder.DropTable(
                name: "ProgrammeTopics");

            migrationBuilder.DropTable(
                name: "ScrutinyProgrammes");
        }
    }
}
