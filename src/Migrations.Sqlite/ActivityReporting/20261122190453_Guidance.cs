using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.ActivityReporting
{
    /// <inheritdoc />
    public partial class Guidance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "ProjectId",
                schema: "activity_reporting",
                table: "Activities",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Resources",
                schema: "activity_reporting",
                table: "Activities",
                type: "TEXT",
                maxLength: 660,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Correspondents",
                schema: "activity_reporting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Kind = table.Column<byte>(type: "INTEGER", nullable: false),
                    SealedContent = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ContentKey = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Correspondents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Diagnoses",
                schema: "activity_reporting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SealedContent = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ContentKey = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Diagnoses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Diagnoses_FollowedPersons_PersonId",
                        column: x => x.PersonId,
                        principalSchema: "activity_reporting",
                        principalTable: "FollowedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FeelingTallies",
                schema: "activity_reporting",
                columns: table => new
                {
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Visitors = table.Column<int>(type: "INTEGER", nullable: false),
                    Alone_No = table.Column<int>(type: "INTEGER", nullable: false),
                    Alone_Somewhat = table.Column<int>(type: "INTEGER", nullable: false),
                    Alone_Yes = table.Column<int>(type: "INTEGER", nullable: false),
                    Calmer_No = table.Column<int>(type: "INTEGER", nullable: false),
                    Calmer_Somewhat = table.Column<int>(type: "INTEGER", nullable: false),
                    Calmer_Yes = table.Column<int>(type: "INTEGER", nullable: false),
                    Easier_No = table.Column<int>(type: "INTEGER", nullable: false),
                    Easier_Somewhat = table.Column<int>(type: "INTEGER", nullable: false),
                    Easier_Yes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeelingTallies", x => new { x.AdvisorId, x.Month });
                });

            migrationBuilder.CreateTable(
                name: "Loans",
                schema: "activity_reporting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PlaceId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    LentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BackOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Loans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Loans_FollowedPersons_PersonId",
                        column: x => x.PersonId,
                        principalSchema: "activity_reporting",
                        principalTable: "FollowedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Mandates",
                schema: "activity_reporting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RemindOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SealedContent = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ContentKey = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mandates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mandates_FollowedPersons_PersonId",
                        column: x => x.PersonId,
                        principalSchema: "activity_reporting",
                        principalTable: "FollowedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QualityAcceptances",
                schema: "activity_reporting",
                columns: table => new
                {
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<byte>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QualityAcceptances", x => new { x.AdvisorId, x.Month, x.Kind, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "SpentFeelingForms",
                schema: "activity_reporting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpentFeelingForms", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Correspondents_AdvisorId",
                schema: "activity_reporting",
                table: "Correspondents",
                column: "AdvisorId");

            migrationBuilder.CreateIndex(
                name: "IX_Diagnoses_PersonId_CreatedAt",
                schema: "activity_reporting",
                table: "Diagnoses",
                columns: new[] { "PersonId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Loans_AdvisorId_BackOn_DueOn",
                schema: "activity_reporting",
                table: "Loans",
                columns: new[] { "AdvisorId", "BackOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Loans_PersonId",
                schema: "activity_reporting",
                table: "Loans",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_AdvisorId_EndsOn_Id",
                schema: "activity_reporting",
                table: "Mandates",
                columns: new[] { "AdvisorId", "EndsOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_PersonId_EndsOn",
                schema: "activity_reporting",
                table: "Mandates",
                columns: new[] { "PersonId", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_RemindOn_EndsOn",
                schema: "activity_reporting",
                table: "Mandates",
                columns: new[] { "RemindOn", "EndsOn" },
                filter: "RemindOn IS NOT NULL AND RemindedOn IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SpentFeelingForms_Month",
                schema: "activity_reporting",
                table: "SpentFeelingForms",
                column: "Month");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Correspondents",
                schema: "activity_reporting");

            migrationBuilder.DropTable(
                name: "Diagnoses",
                schema: "activity_reporting");

            migrationBuilder.DropTable(
                name: "FeelingTallies",
                schema: "activity_reporting");

            migrationBuilder.DropTable(
                name: "Loans",
                schema: "activity_reporting");

            migrationBuilder.DropTable(
                name: "Mandates",
                schema: "activity_reporting");

            migrationBuilder.DropTable(
                name: "QualityAcceptances",
                schema: "activity_reporting");

            migrationBuilder.DropTable(
                name: "SpentFeelingForms",
                schema: "activity_reporting");

            migrationBuilder.DropColumn(
                name: "ProjectId",
                schema: "activity_reporting",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "Resources",
                schema: "activity_reporting",
                table: "Activities");
        }
    }
}
