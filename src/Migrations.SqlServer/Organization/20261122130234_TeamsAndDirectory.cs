using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.Organization
{
    /// <inheritdoc />
    public partial class TeamsAndDirectory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ArchivedOn",
                schema: "organization",
                table: "Teams",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SearchKey",
                schema: "organization",
                table: "Teams",
                type: "nvarchar(240)",
                maxLength: 240,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Version",
                schema: "organization",
                table: "Teams",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "SearchKey",
                schema: "organization",
                table: "Employers",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SearchKey",
                schema: "organization",
                table: "Accounts",
                type: "nvarchar(402)",
                maxLength: 402,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "DirectoryProfiles",
                schema: "organization",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsHidden = table.Column<bool>(type: "bit", nullable: false),
                    ShowsEmail = table.Column<bool>(type: "bit", nullable: false),
                    ShowsEmployer = table.Column<bool>(type: "bit", nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Languages = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Themes = table.Column<int>(type: "int", nullable: false),
                    Presentation = table.Column<string>(type: "nvarchar(280)", maxLength: 280, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectoryProfiles", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_DirectoryProfiles_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalSchema: "organization",
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TeamInvitations",
                schema: "organization",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Part = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    InvitedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SecretHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamInvitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamInvitations_Accounts_InvitedBy",
                        column: x => x.InvitedBy,
                        principalSchema: "organization",
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TeamInvitations_Teams_TeamId",
                        column: x => x.TeamId,
                        principalSchema: "organization",
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Teams_DepartementCode",
                schema: "organization",
                table: "Teams",
                column: "DepartementCode");

            migrationBuilder.CreateIndex(
                name: "IX_Teams_SearchKey_Id",
                schema: "organization",
                table: "Teams",
                columns: new[] { "SearchKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Employers_CommuneCode",
                schema: "organization",
                table: "Employers",
                column: "CommuneCode");

            migrationBuilder.CreateIndex(
                name: "IX_TeamInvitations_CreatedAt",
                schema: "organization",
                table: "TeamInvitations",
                column: "CreatedAt",
                filter: "EndedAt IS NULL AND SentAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TeamInvitations_InvitedBy",
                schema: "organization",
                table: "TeamInvitations",
                column: "InvitedBy");

            migrationBuilder.CreateIndex(
                name: "IX_TeamInvitations_NormalizedEmail",
                schema: "organization",
                table: "TeamInvitations",
                column: "NormalizedEmail",
                filter: "EndedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TeamInvitations_SecretHash",
                schema: "organization",
                table: "TeamInvitations",
                column: "SecretHash",
                unique: true,
                filter: "SecretHash IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TeamInvitations_TeamId_NormalizedEmail",
                schema: "organization",
                table: "TeamInvitations",
                columns: new[] { "TeamId", "NormalizedEmail" },
                unique: true,
                filter: "EndedAt IS NULL");

            // As SearchText folds names; the application folds those that change from now on.
            migrationBuilder.Sql($"UPDATE organization.Accounts SET SearchKey = {Folded("LastName + ' ' + FirstName")}");
            migrationBuilder.Sql($"UPDATE organization.Employers SET SearchKey = {Folded("Name")}");
            migrationBuilder.Sql($"UPDATE organization.Teams SET SearchKey = {Folded("Name")}");

            static string Folded(string name)
            {
                string[] pairs =
                [
                    "àa", "âa", "äa", "áa", "ãa", "åa", "çc", "ée", "èe", "êe", "ëe", "íi", "ìi", "îi", "ïi", "ñn", "óo", "òo", "ôo", "öo",
                    "õo", "úu", "ùu", "ûu", "üu", "ÿy", "ýy", "œoe", "æae", "- ", "’ ", "'' ", ". ", "( ", ") ", ", ", "/ ",
                ];
                var sql = $"LOWER({name})";
                foreach (var pair in pairs)
                {
                    var from = pair.StartsWith("''") ? "''" : pair[..1];
                    sql = $"REPLACE(REPLACE({sql}, N'{from}', '{pair[from.Length..]}'), N'{from.ToUpperInvariant()}', '{pair[from.Length..]}')";
                }

                return $"LTRIM(RTRIM(REPLACE(REPLACE(REPLACE({sql}, '   ', ' '), '  ', ' '), '  ', ' ')))";
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DirectoryProfiles",
                schema: "organization");

            migrationBuilder.DropTable(
                name: "TeamInvitations",
                schema: "organization");

            migrationBuilder.DropIndex(
                name: "IX_Teams_DepartementCode",
                schema: "organization",
                table: "Teams");

            migrationBuilder.DropIndex(
                name: "IX_Teams_SearchKey_Id",
                schema: "organization",
                table: "Teams");

            migrationBuilder.DropIndex(
                name: "IX_Employers_CommuneCode",
                schema: "organization",
                table: "Employers");

            migrationBuilder.DropColumn(
                name: "ArchivedOn",
                schema: "organization",
                table: "Teams");

            migrationBuilder.DropColumn(
                name: "SearchKey",
                schema: "organization",
                table: "Teams");

            migrationBuilder.DropColumn(
                name: "Version",
                schema: "organization",
                table: "Teams");

            migrationBuilder.DropColumn(
                name: "SearchKey",
                schema: "organization",
                table: "Employers");

            migrationBuilder.DropColumn(
                name: "SearchKey",
                schema: "organization",
                table: "Accounts");
        }
    }
}
