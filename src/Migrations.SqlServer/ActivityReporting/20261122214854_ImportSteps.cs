using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.ActivityReporting
{
    /// <inheritdoc />
    public partial class ImportSteps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Failures",
                schema: "activity_reporting",
                table: "Imports",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "NewTagsKey",
                schema: "activity_reporting",
                table: "Imports",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SealedNewTags",
                schema: "activity_reporting",
                table: "Imports",
                type: "varbinary(max)",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WrittenCount",
                schema: "activity_reporting",
                table: "Imports",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<byte[]>(
                name: "Written",
                schema: "activity_reporting",
                table: "ImportParts",
                type: "varbinary(max)",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Failures",
                schema: "activity_reporting",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "NewTagsKey",
                schema: "activity_reporting",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "SealedNewTags",
                schema: "activity_reporting",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "WrittenCount",
                schema: "activity_reporting",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "Written",
                schema: "activity_reporting",
                table: "ImportParts");
        }
    }
}
