using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.Organization
{
    /// <inheritdoc />
    public partial class Training : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TrainingRecords",
                schema: "organization",
                columns: table => new
                {
                    AdvisorId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitialHours = table.Column<int>(type: "INTEGER", nullable: true),
                    InitialBody = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    InitialFirstDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InitialLastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Certificates = table.Column<int>(type: "INTEGER", nullable: false),
                    Pix = table.Column<byte>(type: "INTEGER", nullable: true),
                    ModuleYears = table.Column<int>(type: "INTEGER", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Modules = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingRecords", x => x.AdvisorId);
                    table.ForeignKey(
                        name: "FK_TrainingRecords_Accounts_AdvisorId",
                        column: x => x.AdvisorId,
                        principalSchema: "organization",
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TrainingRecords",
                schema: "organization");
        }
    }
}
