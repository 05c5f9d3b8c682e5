using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.Indicators
{
    /// <inheritdoc />
    public partial class YearTargets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "YearTargets",
                schema: "indicators",
                columns: table => new
                {
                    EmployerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Activities = table.Column<int>(type: "INTEGER", nullable: true),
                    Attendances = table.Column<int>(type: "INTEGER", nullable: true),
                    Hours = table.Column<int>(type: "INTEGER", nullable: true),
                    Persons = table.Column<int>(type: "INTEGER", nullable: true),
                    Workshops = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearTargets", x => new { x.EmployerId, x.Year });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "YearTargets",
                schema: "indicators");
        }
    }
}
