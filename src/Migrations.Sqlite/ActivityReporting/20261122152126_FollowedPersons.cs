using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.ActivityReporting
{
    /// <inheritdoc />
    public partial class FollowedPersons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "NotesKey",
                schema: "activity_reporting",
                table: "CoordinationActivities",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SealedNotes",
                schema: "activity_reporting",
                table: "CoordinationActivities",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "NotesKey",
                schema: "activity_reporting",
                table: "Activities",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SealedNotes",
                schema: "activity_reporting",
                table: "Activities",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FollowedPersons",
                schema: "activity_reporting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PhonePrint = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    EmailPrint = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    HasNoPhone = table.Column<bool>(type: "INTEGER", nullable: false),
                    BirthYear = table.Column<int>(type: "INTEGER", nullable: true),
                    CommuneCode = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    Gender = table.Column<byte>(type: "INTEGER", nullable: false),
                    Status = table.Column<byte>(type: "INTEGER", nullable: false),
                    ConsentedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstActivityId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    FirstOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastContactOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnonymisedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Age = table.Column<byte>(type: "INTEGER", nullable: false),
                    MergedIntoId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    MergedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Situations = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    SealedIdentity = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IdentityKey = table.Column<long>(type: "INTEGER", nullable: true),
                    SealedNotes = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NotesKey = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowedPersons", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowedPersons_FollowedPersons_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalSchema: "activity_reporting",
                        principalTable: "FollowedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attendances",
                schema: "activity_reporting",
                columns: table => new
                {
                    ActivityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    IsFirst = table.Column<bool>(type: "INTEGER", nullable: false),
                    Gender = table.Column<byte>(type: "INTEGER", nullable: false),
                    Age = table.Column<byte>(type: "INTEGER", nullable: false),
                    Status = table.Column<byte>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendances", x => new { x.ActivityId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Attendances_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalSchema: "activity_reporting",
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Attendances_FollowedPersons_PersonId",
                        column: x => x.PersonId,
                        principalSchema: "activity_reporting",
                        principalTable: "FollowedPersons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CoordinationActivities_PlainNotes",
                schema: "activity_reporting",
                table: "CoordinationActivities",
                column: "Id",
                filter: "Notes IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_PlainNotes",
                schema: "activity_reporting",
                table: "Activities",
                column: "Id",
                filter: "Notes IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_PersonId",
                schema: "activity_reporting",
                table: "Attendances",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowedPersons_AdvisorId",
                schema: "activity_reporting",
                table: "FollowedPersons",
                column: "AdvisorId",
                filter: "AnonymisedAt IS NULL AND MergedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowedPersons_AdvisorId_EmailPrint",
                schema: "activity_reporting",
                table: "FollowedPersons",
                columns: new[] { "AdvisorId", "EmailPrint" },
                filter: "EmailPrint IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowedPersons_AdvisorId_PhonePrint",
                schema: "activity_reporting",
                table: "FollowedPersons",
                columns: new[] { "AdvisorId", "PhonePrint" },
                filter: "PhonePrint IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowedPersons_LastContactOn",
                schema: "activity_reporting",
                table: "FollowedPersons",
                column: "LastContactOn",
                filter: "AnonymisedAt IS NULL AND MergedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowedPersons_MergedIntoId",
                schema: "activity_reporting",
                table: "FollowedPersons",
                column: "MergedIntoId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Attendances",
                schema: "activity_reporting");

            migrationBuilder.DropTable(
                name: "FollowedPersons",
                schema: "activity_reporting");

            migrationBuilder.DropIndex(
                name: "IX_CoordinationActivities_PlainNotes",
                schema: "activity_reporting",
                table: "CoordinationActivities");

            migrationBuilder.DropIndex(
                name: "IX_Activities_PlainNotes",
                schema: "activity_reporting",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "NotesKey",
                schema: "activity_reporting",
                table: "CoordinationActivities");

            migrationBuilder.DropColumn(
                name: "SealedNotes",
                schema: "activity_reporting",
                table: "CoordinationActivities");

            migrationBuilder.DropColumn(
                name: "NotesKey",
                schema: "activity_reporting",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "SealedNotes",
                schema: "activity_reporting",
                table: "Activities");
        }
    }
}
