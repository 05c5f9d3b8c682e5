using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.Organization
{
    /// <inheritdoc />
    public partial class MembershipsByAdvisor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_TeamMemberships_AdvisorId_FirstDay",
                schema: "organization",
                table: "TeamMemberships",
                columns: new[] { "AdvisorId", "FirstDay" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_TeamMemberships_AdvisorId_FirstDay",
                schema: "organization",
                table: "TeamMemberships");
        }
    }
}
