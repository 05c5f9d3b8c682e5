using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.Indicators
{
    /// <inheritdoc />
    public partial class FactsState : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ChangedFacts",
                schema: "indicators",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangedFacts", x => x.ActivityId);
                });

            migrationBuilder.CreateTable(
                name: "FactsStates",
                schema: "indicators",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Shape = table.Column<int>(type: "int", nullable: false),
                    NotesChanges = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactsStates", x => x.Id);
                });

            // Which facts a filter over a whole year chooses is found in columns rather than in rows.
            migrationBuilder.Sql("""
                CREATE NONCLUSTERED COLUMNSTORE INDEX [IX_ActivityFacts_Columns] ON [indicators].[ActivityFacts]
                    ([Date], [Type], [ThemeBits], [Advisor], [Employer], [Place], [CommuneCode], [DepartementCode], [Deleted])
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP INDEX [IX_ActivityFacts_Columns] ON [indicators].[ActivityFacts]");

            migrationBuilder.DropTable(
                name: "ChangedFacts",
                schema: "indicators");

            migrationBuilder.DropTable(
                name: "FactsStates",
                schema: "indicators");
        }
    }
}
