using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.ActivityReporting
{
    /// <inheritdoc />
    public partial class KnownByCoopId : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Activities_AdvisorId_SourceKey",
                schema: "activity_reporting",
                table: "Activities",
                columns: new[] { "AdvisorId", "SourceKey" },
                filter: "SourceKey IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Activities_AdvisorId_SourceKey",
                schema: "activity_reporting",
                table: "Activities");
        }
    }
}
