using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.ActivityReporting
{
    /// <inheritdoc />
    public partial class Coordination : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CoordinationActivities",
                schema: "activity_reporting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CoordinatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Type = table.Column<byte>(type: "tinyint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DeletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PurgedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LoggedDigest = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DurationMinutes = table.Column<int>(type: "int", nullable: false),
                    Advisors = table.Column<int>(type: "int", nullable: false),
                    Structures = table.Column<int>(type: "int", nullable: false),
                    Others = table.Column<int>(type: "int", nullable: false),
                    Participants = table.Column<int>(type: "int", nullable: false),
                    Initiative = table.Column<byte>(type: "tinyint", nullable: true),
                    Themes = table.Column<int>(type: "int", nullable: false),
                    Organisers = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<byte>(type: "tinyint", nullable: true),
                    Notes = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Partners = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoordinationActivities", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CoordinationActivities_CoordinatorId_Date_CreatedAt_Id",
                schema: "activity_reporting",
                table: "CoordinationActivities",
                columns: new[] { "CoordinatorId", "Date", "CreatedAt", "Id" },
                descending: new[] { false, true, true, true },
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CoordinationActivities_CoordinatorId_DeletedAt",
                schema: "activity_reporting",
                table: "CoordinationActivities",
                columns: new[] { "CoordinatorId", "DeletedAt" },
                filter: "DeletedAt IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CoordinationActivities",
                schema: "activity_reporting");
        }
    }
}
