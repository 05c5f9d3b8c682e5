using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.Organization
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
                    AdvisorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    InitialHours = table.Column<int>(type: "int", nullable: true),
                    InitialBody = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    InitialFirstDay = table.Column<DateOnly>(type: "date", nullable: true),
                    InitialLastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Certificates = table.Column<int>(type: "int", nullable: false),
                    Pix = table.Column<byte>(type: "tinyint", nullable: true),
                    ModuleYears = table.Column<int>(type: "int", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Modules = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
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
