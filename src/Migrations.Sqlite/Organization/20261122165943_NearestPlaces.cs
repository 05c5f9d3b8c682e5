using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.Organization
{
    /// <inheritdoc />
    public partial class NearestPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Places_Latitude_Longitude",
                schema: "organization",
                table: "Places");

            migrationBuilder.CreateIndex(
                name: "IX_Places_Latitude_Longitude_IsVisible_MergedIntoId_Id",
                schema: "organization",
                table: "Places",
                columns: new[] { "Latitude", "Longitude", "IsVisible", "MergedIntoId", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Places_Latitude_Longitude_IsVisible_MergedIntoId_Id",
                schema: "organization",
                table: "Places");

            migrationBuilder.CreateIndex(
                name: "IX_Places_Latitude_Longitude",
                schema: "organization",
                table: "Places",
                columns: new[] { "Latitude", "Longitude" });
        }
    }
}
