using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FurtherTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AgendaItemReports",
                columns: table => new
                {
                    AgendaItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportsId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItemReports", x => new { x.AgendaItemId, x.ReportsId });
                    table.ForeignKey(
                        name: "FK_AgendaItemReports_AgendaItems_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgendaItemReports_InspectionReports_ReportsId",
                        column: x => x.ReportsId,
                        principalTable: "InspectionReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QuestionAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuestionAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QuestionAnswers_PublicQuestions_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "PublicQuestions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WarningAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Warning = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Passage = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WarningAnswers", x => x.Id);
                });

            // What was answered becomes a row of its own, and so does each answer to a warning, whatever it is about.
            migrationBuilder.Sql("""
                INSERT INTO "QuestionAnswers" ("Id", "QuestionId", "Text", "AnsweredBy", "AnsweredOn", "Version", "BodyId", "Audience", "PublishedAt")
                SELECT "Id", "Id", "Answer", "AnsweredBy", "AnsweredOn", 1, "BodyId", "Audience", "PublishedAt" FROM "PublicQuestions" WHERE "Answer" IS NOT NULL;
                UPDATE "PublicQuestions" SET "Status" = 'Used' WHERE "Status" = 'Answered';
                INSERT INTO "WarningAnswers" ("Id", "SubjectId", "Place", "Warning", "Passage", "Reason", "By", "RecordedAt", "Version", "BodyId", "Audience", "PublishedAt")
                SELECT "Id", "RequestId", CASE WHEN "MessageId" IS NULL THEN 'Details' ELSE 'Message ' || lower("MessageId") END, "Warning", "Passage", "Reason", "By", "RecordedAt", "Version", "BodyId", "Audience", "PublishedAt" FROM "RequestWarningAnswers";
                """);

            // What was noted in the room goes back to the office: everybody reads the minutes.
            migrationBuilder.Sql("UPDATE \"AgendaNotes\" SET \"Audience\" = 0;");

            migrationBuilder.DropTable(
                name: "RequestWarningAnswers");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "PublicQuestions");

            migrationBuilder.DropColumn(
                name: "AnsweredBy",
                table: "PublicQuestions");

            migrationBuilder.DropColumn(
                name: "AnsweredOn",
                table: "PublicQuestions");

            migrationBuilder.DropIndex(
                name: "IX_Minutes_MeetingId",
                table: "Minutes");

            migrationBuilder.DropIndex(
                name: "IX_ChiefOfficerComments_ReportId_ForceId",
                table: "ChiefOfficerComments");

            migrationBuilder.AddColumn<bool>(
                name: "ApprovedWithComments",
                table: "StatutoryResponses",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Person",
                table: "ResponseDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "PanelMatters",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "SupersedesId",
                table: "PanelMatters",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SupersessionReason",
                table: "PanelMatters",
                type: "TEXT",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "Minutes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "DecisionNotices",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "SupersedesId",
                table: "DecisionNotices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SupersessionReason",
                table: "DecisionNotices",
                type: "TEXT",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EarlierId",
                table: "ChiefOfficerComments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_PanelMatters_SupersedesId",
                table: "PanelMatters",
                column: "SupersedesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Minutes_MeetingId_Number",
                table: "Minutes",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionNotices_SupersedesId",
                table: "DecisionNotices",
                column: "SupersedesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChiefOfficerComments_EarlierId",
                table: "ChiefOfficerComments",
                column: "EarlierId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChiefOfficerComments_ReportId_ForceId",
                table: "ChiefOfficerComments",
                columns: new[] { "ReportId", "ForceId" },
                unique: true,
                filter: "\"EarlierId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItemReports_ReportsId",
                table: "AgendaItemReports",
                column: "ReportsId");

            migrationBuilder.CreateIndex(
                name: "IX_QuestionAnswers_QuestionId",
                table: "QuestionAnswers",
                column: "QuestionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WarningAnswers_SubjectId",
                table: "WarningAnswers",
                column: "SubjectId");

            migrationBuilder.AddForeignKey(
                name: "FK_DecisionNotices_DecisionNotices_SupersedesId",
                table: "DecisionNotices",
                column: "SupersedesId",
                principalTable: "DecisionNotices",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_PanelMatters_PanelMatters_SupersedesId",
                table: "PanelMatters",
                column: "SupersedesId",
                principalTable: "PanelMatters",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_DecisionNotices_DecisionNotices_SupersedesId",
                table: "DecisionNotices");

            migrationBuilder.DropForeignKey(
                name: "FK_PanelMatters_PanelMatters_SupersedesId",
                table: "PanelMatters");

            migrationBuilder.DropTable(
                name: "AgendaItemReports");

            migrationBuilder.DropTable(
                name: "QuestionAnswers");

            migrationBuilder.DropTable(
                name: "WarningAnswers");

            migrationBuilder.DropIndex(
                name: "IX_PanelMatters_SupersedesId",
                table: "PanelMatters");

            migrationBuilder.DropIndex(
                name: "IX_Minutes_MeetingId_Number",
                table: "Minutes");

            migrationBuilder.DropIndex(
                name: "IX_DecisionNotices_SupersedesId",
                table: "DecisionNotices");

            migrationBuilder.DropIndex(
                name: "IX_ChiefOfficerComments_EarlierId",
                table: "ChiefOfficerComments");

            migrationBuilder.DropIndex(
                name: "IX_ChiefOfficerComments_ReportId_ForceId",
                table: "ChiefOfficerComments");

            migrationBuilder.DropColumn(
                name: "ApprovedWithComments",
                table: "StatutoryResponses");

            migrationBuilder.DropColumn(
                name: "Person",
                table: "ResponseDecisions");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "PanelMatters");

            migrationBuilder.DropColumn(
                name: "SupersedesId",
                table: "PanelMatters");

            migrationBuilder.DropColumn(
                name: "SupersessionReason",
                table: "PanelMatters");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "Minutes");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "DecisionNotices");

            migrationBuilder.DropColumn(
                name: "SupersedesId",
                table: "DecisionNotices");

            migrationBuilder.DropColumn(
                name: "SupersessionReason",
                table: "DecisionNotices");

            migrationBuilder.DropColumn(
                name: "EarlierId",
                table: "ChiefOfficerComments");

            migrationBuilder.AddColumn<string>(
                name: "Answer",
                table: "PublicQuestions",
                type: "TEXT",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AnsweredBy",
                table: "PublicQuestions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnsweredOn",
                table: "PublicQuestions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RequestWarningAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Passage = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Warning = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
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
                name: "IX_Minutes_MeetingId",
                table: "Minutes",
                column: "MeetingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChiefOfficerComments_ReportId_ForceId",
                table: "ChiefOfficerComments",
                columns: new[] { "ReportId", "ForceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RequestWarningAnswers_MessageId",
                table: "RequestWarningAnswers",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_RequestWarningAnswers_RequestId",
                table: "RequestWarningAnswers",
                column: "RequestId");
        }
    }
}
