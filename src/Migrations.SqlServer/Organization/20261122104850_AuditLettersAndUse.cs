using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.Organization
{
    /// <inheritdoc />
    public partial class AuditLettersAndUse : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "InPlaceOfId",
                schema: "organization",
                table: "Sessions",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccountUses",
                schema: "organization",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    WarningsSent = table.Column<int>(type: "int", nullable: false),
                    WarnedOn = table.Column<DateOnly>(type: "date", nullable: true)
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
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    EventId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Action = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ActorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InPlaceOfId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Address = table.Column<string>(type: "nvarchar(45)", maxLength: 45, nullable: true),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Fields = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
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
                    Id = table.Column<int>(type: "int", nullable: false),
                    ErasedNumber = table.Column<long>(type: "bigint", nullable: false),
                    ErasedHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    LastNumber = table.Column<long>(type: "bigint", nullable: false),
                    LastHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    To = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PostedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastError = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
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
