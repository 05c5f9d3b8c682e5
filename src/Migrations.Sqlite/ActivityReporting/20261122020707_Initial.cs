using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.ActivityReporting
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "activity_reporting");

            migrationBuilder.CreateTable(
                name: "Activities",
                schema: "activity_reporting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Type = table.Column<byte>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EnteredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PurgedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LoggedDigest = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    EmployerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DurationMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<byte>(type: "INTEGER", nullable: false),
                    PlaceId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CommuneCode = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    IsVideoCall = table.Column<bool>(type: "INTEGER", nullable: false),
                    Themes = table.Column<int>(type: "INTEGER", nullable: false),
                    ProcedureName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Materials = table.Column<int>(type: "INTEGER", nullable: false),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ResidenceCode = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    Autonomy = table.Column<byte>(type: "INTEGER", nullable: false),
                    Referral = table.Column<byte>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Level = table.Column<byte>(type: "INTEGER", nullable: false),
                    Participants_AlreadyHelped = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_Employed = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_Female = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_FirstTime = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_From12To17 = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_From18To24 = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_From25To39 = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_From40To59 = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_From60To69 = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_From70 = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_InSchool = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_Jobless = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_Male = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_Retired = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_Total = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants_Under12 = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "activity_reporting",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ParkedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ClaimedBy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Sequence);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_AdvisorId_Date_CreatedAt_Id",
                schema: "activity_reporting",
                table: "Activities",
                columns: new[] { "AdvisorId", "Date", "CreatedAt", "Id" },
                descending: new[] { false, true, true, true },
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_AdvisorId_DeletedAt",
                schema: "activity_reporting",
                table: "Activities",
                columns: new[] { "AdvisorId", "DeletedAt" },
                filter: "DeletedAt IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Activities",
                schema: "activity_reporting");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "activity_reporting");
        }
    }
}
