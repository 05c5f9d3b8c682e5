using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.ActivityReporting
{
    /// <inheritdoc />
    public partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte>(
                name: "Source",
                schema: "activity_reporting",
                table: "Activities",
                type: "INTEGER",
                nullable: false,
                defaultValue: (byte)0);

            migrationBuilder.AddColumn<string>(
                name: "SourceKey",
                schema: "activity_reporting",
                table: "Activities",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Imports",
                schema: "activity_reporting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    RunId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NewCount = table.Column<int>(type: "INTEGER", nullable: false),
                    KnownCount = table.Column<int>(type: "INTEGER", nullable: false),
                    RefusedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    ReserveCount = table.Column<int>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Refusal = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SealedFileName = table.Column<byte[]>(type: "BLOB", nullable: true),
                    FileNameKey = table.Column<long>(type: "INTEGER", nullable: true),
                    SealedIgnored = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IgnoredKey = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportParts",
                schema: "activity_reporting",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ImportId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RefusedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    ReserveCount = table.Column<int>(type: "INTEGER", nullable: false),
                    SealedContent = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ContentKey = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportParts_Imports_ImportId",
                        column: x => x.ImportId,
                        principalSchema: "activity_reporting",
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ImportParts_ImportId_Number",
                schema: "activity_reporting",
                table: "ImportParts",
                columns: new[] { "ImportId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Imports_AdvisorId_CreatedAt",
                schema: "activity_reporting",
                table: "Imports",
                columns: new[] { "AdvisorId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_CreatedAt",
                schema: "activity_reporting",
                table: "Imports",
                column: "CreatedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ImportParts",
                schema: "activity_reporting");

            migrationBuilder.DropTable(
                name: "Imports",
                schema: "activity_reporting");

            migrationBuilder.DropColumn(
                name: "Source",
                schema: "activity_reporting",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "SourceKey",
                schema: "activity_reporting",
                table: "Activities");
        }
    }
}
