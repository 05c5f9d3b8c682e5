using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.Indicators
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "indicators");

            migrationBuilder.CreateTable(
                name: "ActivityFacts",
                schema: "indicators",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Deleted = table.Column<bool>(type: "bit", nullable: false),
                    AdvisorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EmployerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Type = table.Column<byte>(type: "tinyint", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    EnteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DurationMinutes = table.Column<int>(type: "int", nullable: false),
                    Channel = table.Column<byte>(type: "tinyint", nullable: false),
                    PlaceId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CommuneCode = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    DepartementCode = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    RegionCode = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    Themes = table.Column<int>(type: "int", nullable: false),
                    Materials = table.Column<int>(type: "int", nullable: false),
                    Autonomy = table.Column<byte>(type: "tinyint", nullable: false),
                    Level = table.Column<byte>(type: "tinyint", nullable: false),
                    Referral = table.Column<byte>(type: "tinyint", nullable: false),
                    Attendances = table.Column<int>(type: "int", nullable: false),
                    Anonymous = table.Column<int>(type: "int", nullable: false),
                    FirstTime = table.Column<int>(type: "int", nullable: false),
                    Female = table.Column<int>(type: "int", nullable: false),
                    Male = table.Column<int>(type: "int", nullable: false),
                    Under12 = table.Column<int>(type: "int", nullable: false),
                    From12To17 = table.Column<int>(type: "int", nullable: false),
                    From18To24 = table.Column<int>(type: "int", nullable: false),
                    From25To39 = table.Column<int>(type: "int", nullable: false),
                    From40To59 = table.Column<int>(type: "int", nullable: false),
                    From60To69 = table.Column<int>(type: "int", nullable: false),
                    From70 = table.Column<int>(type: "int", nullable: false),
                    InSchool = table.Column<int>(type: "int", nullable: false),
                    Jobless = table.Column<int>(type: "int", nullable: false),
                    Employed = table.Column<int>(type: "int", nullable: false),
                    Retired = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityFacts", x => x.ActivityId);
                });

            migrationBuilder.CreateTable(
                name: "FreezeFailures",
                schema: "indicators",
                columns: table => new
                {
                    ScopeKind = table.Column<byte>(type: "tinyint", nullable: false),
                    ScopeCode = table.Column<string>(type: "nvarchar(36)", maxLength: 36, nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    ScopeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    LastAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FreezeFailures", x => new { x.ScopeKind, x.ScopeCode, x.FirstDay });
                });

            migrationBuilder.CreateTable(
                name: "MonthlyReports",
                schema: "indicators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ScopeKind = table.Column<byte>(type: "tinyint", nullable: false),
                    ScopeCode = table.Column<string>(type: "nvarchar(36)", maxLength: 36, nullable: false),
                    ScopeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EmployerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DepartementCode = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true),
                    RegionCode = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    FrozenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DataSet = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    DataSetSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Activities = table.Column<int>(type: "int", nullable: false),
                    Attendances = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Narrative = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    ValidatedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ValidatorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ValidatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PdfSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    CsvSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthlyReports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "indicators",
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

            migrationBuilder.CreateTable(
                name: "ReportDownloads",
                schema: "indicators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AsFunder = table.Column<bool>(type: "bit", nullable: false),
                    File = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportDownloads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportDownloads_MonthlyReports_ReportId",
                        column: x => x.ReportId,
                        principalSchema: "indicators",
                        principalTable: "MonthlyReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityFacts_AdvisorId_Month_Type_Deleted_Attendances",
                schema: "indicators",
                table: "ActivityFacts",
                columns: new[] { "AdvisorId", "Month", "Type", "Deleted", "Attendances" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityFacts_DepartementCode_Date",
                schema: "indicators",
                table: "ActivityFacts",
                columns: new[] { "DepartementCode", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityFacts_EmployerId_Date",
                schema: "indicators",
                table: "ActivityFacts",
                columns: new[] { "EmployerId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_MonthlyReports_DepartementCode_FirstDay",
                schema: "indicators",
                table: "MonthlyReports",
                columns: new[] { "DepartementCode", "FirstDay" });

            migrationBuilder.CreateIndex(
                name: "IX_MonthlyReports_EmployerId_FirstDay",
                schema: "indicators",
                table: "MonthlyReports",
                columns: new[] { "EmployerId", "FirstDay" });

            migrationBuilder.CreateIndex(
                name: "IX_MonthlyReports_FirstDay_ScopeName",
                schema: "indicators",
                table: "MonthlyReports",
                columns: new[] { "FirstDay", "ScopeName" });

            migrationBuilder.CreateIndex(
                name: "IX_MonthlyReports_RegionCode_FirstDay",
                schema: "indicators",
                table: "MonthlyReports",
                columns: new[] { "RegionCode", "FirstDay" });

            migrationBuilder.CreateIndex(
                name: "IX_MonthlyReports_ScopeKind_ScopeCode_FirstDay_Version",
                schema: "indicators",
                table: "MonthlyReports",
                columns: new[] { "ScopeKind", "ScopeCode", "FirstDay", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MonthlyReports_ScopeKind_ScopeCode_Number_Version",
                schema: "indicators",
                table: "MonthlyReports",
                columns: new[] { "ScopeKind", "ScopeCode", "Number", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportDownloads_ReportId_At",
                schema: "indicators",
                table: "ReportDownloads",
                columns: new[] { "ReportId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActivityFacts",
                schema: "indicators");

            migrationBuilder.DropTable(
                name: "FreezeFailures",
                schema: "indicators");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "indicators");

            migrationBuilder.DropTable(
                name: "ReportDownloads",
                schema: "indicators");

            migrationBuilder.DropTable(
                name: "MonthlyReports",
                schema: "indicators");
        }
    }
}
