using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.Organization
{
    /// <inheritdoc />
    public partial class AuditLettersAndUse : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "InPlaceOfId",
                schema: "organization",
                table: "Sessions",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccountUses",
                schema: "organization",
                columns: table => new
                {
                    AccountId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WarningsSent = table.Column<int>(type: "INTEGER", nullable: false),
                    WarnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountUses", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_AccountUses_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalSchema: "organization",
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                schema: "organization",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    EventId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ActorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    InPlaceOfId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 45, nullable: true),
                    SubjectId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "AuditSeals",
                schema: "organization",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    ErasedNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    ErasedHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    LastNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LastHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditSeals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WaitingLetters",
                schema: "organization",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    SubjectId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PostedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WaitingLetters", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountUses_LastDay",
                schema: "organization",
                table: "AccountUses",
                column: "LastDay");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Action_Number",
                schema: "organization",
                table: "AuditEntries",
                columns: new[] { "Action", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_ActorId_Number",
                schema: "organization",
                table: "AuditEntries",
                columns: new[] { "ActorId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_EventId",
                schema: "organization",
                table: "AuditEntries",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_OccurredAt",
                schema: "organization",
                table: "AuditEntries",
                column: "OccurredAt");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_PersonId_Number",
                schema: "organization",
                table: "AuditEntries",
                columns: new[] { "PersonId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SubjectId_Number",
                schema: "organization",
                table: "AuditEntries",
                columns: new[] { "SubjectId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_WaitingLetters_DueAt",
                schema: "organization",
                table: "WaitingLetters",
                column: "DueAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountUses",
                schema: "organization");

            migrationBuilder.DropTable(
                name: "AuditEntries",
                schema: "organization");

            migrationBuilder.DropTable(
                name: "AuditSeals",
                schema: "organization");

            migrationBuilder.DropTable(
                name: "WaitingLetters",
                schema: "organization");

            migrationBuilder.DropColumn(
                name: "InPlaceOfId",
                schema: "organization",
                table: "Sessions");
        }
    }
}
