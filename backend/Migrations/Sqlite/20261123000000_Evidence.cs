using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261123000000_Evidence")]
    public class Evidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ForceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Marking = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HandlingInstruction = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    FileHeldFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    FileHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FileType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FileSize = table.Column<int>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OfferedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OfferedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    JudgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    JudgedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Judgment = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    FoundGood = table.Column<bool>(type: "INTEGER", nullable: true),
                    SupersededOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SupersedesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.CheckConstraint("CK_Evidence_LinkOrFile", "(\"Url\" IS NULL) <> (\"FileHash\" IS NULL)");
                    table.CheckConstraint("CK_Evidence_SensitiveStaysInside", "\"Marking\" <> 'OfficialSensitive' OR \"Audience\" <= 1");
                    table.ForeignKey(
                        name: "FK_Evidence_Evidence_SupersedesId",
                        column: x => x.SupersedesId,
                        principalTable: "Evidence",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Evidence_Forces_ForceId",
                        column: x => x.ForceId,
                        principalTable: "Forces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Evidence_InspectionReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "InspectionReports",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Uploads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uploads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceRecommendations",
                columns: table => new
                {
                    PieceOfEvidenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecommendationsId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceRecommendations", x => new { x.PieceOfEvidenceId, x.RecommendationsId });
                    table.ForeignKey(
                        name: "FK_EvidenceRecommendations_Evidence_PieceOfEvidenceId",
                        column: x => x.PieceOfEvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EvidenceRecommendations_Recommendations_RecommendationsId",
                        column: x => x.RecommendationsId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_FileHash",
                table: "Evidence",
                column: "FileHash");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_ForceId",
                table: "Evidence",
                column: "ForceId");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_OfferedOn_Id",
                table: "Evidence",
                columns: new[] { "OfferedOn", "Id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_PublishedAt",
                table: "Evidence",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_Reference",
                table: "Evidence",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_ReportId",
                table: "Evidence",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_Status_OfferedOn_Id",
                table: "Evidence",
                columns: new[] { "Status", "OfferedOn", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_SupersedesId",
                table: "Evidence",
                column: "SupersedesId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceRecommendations_RecommendationsId",
                table: "EvidenceRecommendations",
                column: "RecommendationsId");

            migrationBuilder.CreateIndex(
                name: "IX_Uploads_BodyId_ReceivedAt",
                table: "Uploads",
                columns: new[] { "BodyId", "ReceivedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EvidenceRecommendations");

            migrationBuilder.DropTable(
                name: "Uploads");

            migrationBuilder.DropTable(
                name: "Evidence");
        }
    }
}
