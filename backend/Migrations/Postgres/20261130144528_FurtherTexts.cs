using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261130144528_FurtherTexts")]
    public class FurtherTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AgendaItemReports",
                columns: table => new
                {
                    AgendaItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportsId = table.Column<Guid>(type: "uuid", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    AnsweredBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
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
                    table.PrimaryKey("PK_WarningAnswers", x => x.Id);
                });

            // What was answered becomes a row of its own, and so does each answer to a warning, whatever it is about.
            migrationBuilder.Sql("""
                INSERT INTO "QuestionAnswers" ("Id", "QuestionId", "Text", "AnsweredBy", "AnsweredOn", "Version", "BodyId", "Audience", "PublishedAt")
                SELECT "Id", "Id", "Answer", "AnsweredBy", "AnsweredOn", 1, "BodyId", "Audience", "PublishedAt" FROM "PublicQuestions" WHERE "Answer" IS NOT NULL;
                UPDATE "PublicQuestions" SET "Status" = 'Used' WHERE "Status" = 'Answered';
                INSERT INTO "WarningAnswers" ("Id", "SubjectId", "Place", "Warning", "Passage", "Reason", "By", "RecordedAt", "Version", "BodyId", "Audience", "PublishedAt")
                SELECT "Id", "RequestId", CASE WHEN "MessageId" IS NULL THEN 'Details' ELSE 'Message ' || "MessageId"::text END, "Warning", "Passage", "Reason", "By", "RecordedAt", "Version", "BodyId", "Audience", "PublishedAt" FROM "RequestWarningAnswers";
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
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Person",
                table: "ResponseDecisions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "PanelMatters",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "SupersedesId",
                table: "PanelMatters",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SupersessionReason",
                table: "PanelMatters",
                type: "character varying(20000)",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "Minutes",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "DecisionNotices",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "SupersedesId",
                table: "DecisionNotices",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SupersessionReason",
                table: "DecisionNotices",
                type: "character varying(20000)",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EarlierId",
                table: "ChiefOfficerComments",
                type: "uuid",
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
                type: "character varying(20000)",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AnsweredBy",
                table: "PublicQuestions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnsweredOn",
                table: "PublicQuestions",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RequestWarningAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    MessageId = table.Column<Guid>(type: "uuid", nullable: true),
                    Passage = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Reason = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Warning = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
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
