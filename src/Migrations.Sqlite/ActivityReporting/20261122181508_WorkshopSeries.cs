using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.ActivityReporting
{
    /// <inheritdoc />
    public partial class WorkshopSeries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                schema: "activity_reporting",
                columns: table => new
                {
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.AdvisorId);
                });

            migrationBuilder.CreateTable(
                name: "WorkshopSeries",
                schema: "activity_reporting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PurgedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LoggedDigest = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Level = table.Column<byte>(type: "INTEGER", nullable: false),
                    DurationMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<byte>(type: "INTEGER", nullable: false),
                    PlaceId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CommuneCode = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    IsVideoCall = table.Column<bool>(type: "INTEGER", nullable: false),
                    Themes = table.Column<int>(type: "INTEGER", nullable: false),
                    ProcedureName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Materials = table.Column<int>(type: "INTEGER", nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    PublicText = table.Column<string>(type: "TEXT", maxLength: 280, nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sessions = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Plans = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkshopSeries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SeriesRosters",
                schema: "activity_reporting",
                columns: table => new
                {
                    SeriesId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeriesRosters", x => new { x.SeriesId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_SeriesRosters_FollowedPersons_PersonId",
                        column: x => x.PersonId,
                        principalSchema: "activity_reporting",
                        principalTable: "FollowedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SeriesRosters_WorkshopSeries_SeriesId",
                        column: x => x.SeriesId,
                        principalSchema: "activity_reporting",
                        principalTable: "WorkshopSeries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_SecretHash",
                schema: "activity_reporting",
                table: "CalendarFeeds",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SeriesRosters_PersonId",
                schema: "activity_reporting",
                table: "SeriesRosters",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkshopSeries_AdvisorId",
                schema: "activity_reporting",
                table: "WorkshopSeries",
                column: "AdvisorId",
                filter: "DeletedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_WorkshopSeries_DeletedAt",
                schema: "activity_reporting",
                table: "WorkshopSeries",
                column: "DeletedAt",
                filter: "DeletedAt IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_WorkshopSeries_PlaceId_EndsOn",
                schema: "activity_reporting",
                table: "WorkshopSeries",
                columns: new[] { "PlaceId", "EndsOn" },
                filter: "IsPublic = 1 AND DeletedAt IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CalendarFeeds",
                schema: "activity_reporting");

            migrationBuilder.DropTable(
                name: "SeriesRosters",
                schema: "activity_reporting");

            migrationBuilder.DropTable(
                name: "WorkshopSeries",
                schema: "activity_reporting");
        }
    }
}
