using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.ActivityReporting
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AdvisorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Type = table.Column<byte>(type: "tinyint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EnteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PurgedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LoggedDigest = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: false),
                    EmployerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    DurationMinutes = table.Column<int>(type: "int", nullable: false),
                    Channel = table.Column<byte>(type: "tinyint", nullable: false),
                    PlaceId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CommuneCode = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    IsVideoCall = table.Column<bool>(type: "bit", nullable: false),
                    Themes = table.Column<int>(type: "int", nullable: false),
                    ProcedureName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Materials = table.Column<int>(type: "int", nullable: false),
                    Notes = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ResidenceCode = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: true),
                    Autonomy = table.Column<byte>(type: "tinyint", nullable: false),
                    Referral = table.Column<byte>(type: "tinyint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Level = table.Column<byte>(type: "tinyint", nullable: false),
                    Participants_AlreadyHelped = table.Column<int>(type: "int", nullable: false),
                    Participants_Employed = table.Column<int>(type: "int", nullable: false),
                    Participants_Female = table.Column<int>(type: "int", nullable: false),
                    Participants_FirstTime = table.Column<int>(type: "int", nullable: false),
                    Participants_From12To17 = table.Column<int>(type: "int", nullable: false),
                    Participants_From18To24 = table.Column<int>(type: "int", nullable: false),
                    Participants_From25To39 = table.Column<int>(type: "int", nullable: false),
                    Participants_From40To59 = table.Column<int>(type: "int", nullable: false),
                    Participants_From60To69 = table.Column<int>(type: "int", nullable: false),
                    Participants_From70 = table.Column<int>(type: "int", nullable: false),
                    Participants_InSchool = table.Column<int>(type: "int", nullable: false),
                    Participants_Jobless = table.Column<int>(type: "int", nullable: false),
                    Participants_Male = table.Column<int>(type: "int", nullable: false),
                    Participants_Retired = table.Column<int>(type: "int", nullable: false),
                    Participants_Total = table.Column<int>(type: "int", nullable: false),
                    Participants_Under12 = table.Column<int>(type: "int", nullable: false)
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
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Type = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Payload = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ParkedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastError = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ClaimedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "datetime2", nullable: true)
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
