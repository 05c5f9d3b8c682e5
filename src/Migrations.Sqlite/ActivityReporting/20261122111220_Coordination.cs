using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.ActivityReporting
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
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CoordinatorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Type = table.Column<byte>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PurgedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LoggedDigest = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<byte>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DurationMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Advisors = table.Column<int>(type: "INTEGER", nullable: false),
                    Structures = table.Column<int>(type: "INTEGER", nullable: false),
                    Others = table.Column<int>(type: "INTEGER", nullable: false),
                    Participants = table.Column<int>(type: "INTEGER", nullable: false),
                    Initiative = table.Column<byte>(type: "INTEGER", nullable: true),
                    Themes = table.Column<int>(type: "INTEGER", nullable: false),
                    Organisers = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<byte>(type: "INTEGER", nullable: true),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Partners = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
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
