using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.Indicators
{
    /// <inheritdoc />
    public partial class CompactFactsAndTotals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Facts are made anew from the activities at the next start: nothing of the old ones can be kept.
            migrationBuilder.Sql("DELETE FROM [indicators].[ActivityFacts]");

            migrationBuilder.DropIndex(
                name: "IX_ActivityFacts_AdvisorId_Month_Type_Deleted_Attendances",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropIndex(
                name: "IX_ActivityFacts_DepartementCode_Date",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropIndex(
                name: "IX_ActivityFacts_EmployerId_Date",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "AdvisorId",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Anonymous",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Attendances",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Autonomy",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Channel",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "DurationMinutes",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Employed",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "EmployerId",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "EnteredOn",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Female",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "FirstTime",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "From12To17",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "From18To24",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "From25To39",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "From40To59",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "From60To69",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "From70",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "InSchool",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Jobless",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Level",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Male",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Materials",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "PlaceId",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Referral",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "RegionCode",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.RenameColumn(
                name: "Under12",
                schema: "indicators",
                table: "ActivityFacts",
                newName: "ThemeBits");

            migrationBuilder.RenameColumn(
                name: "Themes",
                schema: "indicators",
                table: "ActivityFacts",
                newName: "Place");

            migrationBuilder.RenameColumn(
                name: "Retired",
                schema: "indicators",
                table: "ActivityFacts",
                newName: "Employer");

            migrationBuilder.RenameColumn(
                name: "Month",
                schema: "indicators",
                table: "ActivityFacts",
                newName: "Advisor");

            migrationBuilder.AlterColumn<int>(
                name: "Date",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                oldClrType: typeof(DateOnly),
                oldType: "date");

            migrationBuilder.AddColumn<byte[]>(
                name: "Counts",
                schema: "indicators",
                table: "ActivityFacts",
                type: "varbinary(max)",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Persons",
                schema: "indicators",
                table: "ActivityFacts",
                type: "varbinary(max)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ShortKeys",
                schema: "indicators",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShortKeys", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Totals",
                schema: "indicators",
                columns: table => new
                {
                    Scope = table.Column<long>(type: "bigint", nullable: false),
                    Bucket = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Counts = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Persons = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Totals", x => new { x.Scope, x.Bucket });
                });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityFacts_Advisor_Date",
                schema: "indicators",
                table: "ActivityFacts",
                columns: new[] { "Advisor", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityFacts_Date_Type_ThemeBits",
                schema: "indicators",
                table: "ActivityFacts",
                columns: new[] { "Date", "Type", "ThemeBits" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityFacts_DepartementCode_Date_CommuneCode_Type_ThemeBits",
                schema: "indicators",
                table: "ActivityFacts",
                columns: new[] { "DepartementCode", "Date", "CommuneCode", "Type", "ThemeBits" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityFacts_Employer_Date",
                schema: "indicators",
                table: "ActivityFacts",
                columns: new[] { "Employer", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityFacts_Place_Date",
                schema: "indicators",
                table: "ActivityFacts",
                columns: new[] { "Place", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_ShortKeys_Id",
                schema: "indicators",
                table: "ShortKeys",
                column: "Id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ShortKeys",
                schema: "indicators");

            migrationBuilder.DropTable(
                name: "Totals",
                schema: "indicators");

            migrationBuilder.DropIndex(
                name: "IX_ActivityFacts_Advisor_Date",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropIndex(
                name: "IX_ActivityFacts_Date_Type_ThemeBits",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropIndex(
                name: "IX_ActivityFacts_DepartementCode_Date_CommuneCode_Type_ThemeBits",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropIndex(
                name: "IX_ActivityFacts_Employer_Date",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropIndex(
                name: "IX_ActivityFacts_Place_Date",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Counts",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.DropColumn(
                name: "Persons",
                schema: "indicators",
                table: "ActivityFacts");

            migrationBuilder.RenameColumn(
                name: "ThemeBits",
                schema: "indicators",
                table: "ActivityFacts",
                newName: "Under12");

            migrationBuilder.RenameColumn(
                name: "Place",
                schema: "indicators",
                table: "ActivityFacts",
                newName: "Themes");

            migrationBuilder.RenameColumn(
                name: "Employer",
                schema: "indicators",
                table: "ActivityFacts",
                newName: "Retired");

            migrationBuilder.RenameColumn(
                name: "Advisor",
                schema: "indicators",
                table: "ActivityFacts",
                newName: "Month");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "Date",
                schema: "indicators",
                table: "ActivityFacts",
                type: "date",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "int");

            migrationBuilder.AddColumn<Guid>(
                name: "AdvisorId",
                schema: "indicators",
                table: "ActivityFacts",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "Anonymous",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Attendances",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<byte>(
                name: "Autonomy",
                schema: "indicators",
                table: "ActivityFacts",
                type: "tinyint",
                nullable: false,
                defaultValue: (byte)0);

            migrationBuilder.AddColumn<byte>(
                name: "Channel",
                schema: "indicators",
                table: "ActivityFacts",
                type: "tinyint",
                nullable: false,
                defaultValue: (byte)0);

            migrationBuilder.AddColumn<int>(
                name: "DurationMinutes",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Employed",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "EmployerId",
                schema: "indicators",
                table: "ActivityFacts",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateOnly>(
                name: "EnteredOn",
                schema: "indicators",
                table: "ActivityFacts",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<int>(
                name: "Female",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "FirstTime",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "From12To17",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "From18To24",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "From25To39",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "From40To59",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "From60To69",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "From70",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "InSchool",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Jobless",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<byte>(
                name: "Level",
                schema: "indicators",
                table: "ActivityFacts",
                type: "tinyint",
                nullable: false,
                defaultValue: (byte)0);

            migrationBuilder.AddColumn<int>(
                name: "Male",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Materials",
                schema: "indicators",
                table: "ActivityFacts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "PlaceId",
                schema: "indicators",
                table: "ActivityFacts",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<byte>(
                name: "Referral",
                schema: "indicators",
                table: "ActivityFacts",
                type: "tinyint",
                nullable: false,
                defaultValue: (byte)0);

            migrationBuilder.AddColumn<string>(
                name: "RegionCode",
                schema: "indicators",
                table: "ActivityFacts",
                type: "nvarchar(3)",
                maxLength: 3,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityFacts_AdvisorId_Month_Type_Deleted_Attendances",
                schema: "indicators",
                table: "ActivityFacts",
                columns: new[] { "AdvisorId", "Month", "Type", "Deleted", "Attendances" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityFacts_DepartementCode_Date",
                schema: "indicators",
                table: "ActivityFacts",
                columns: new[] { "DepartementCode", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityFacts_EmployerId_Date",
                schema: "indicators",
                table: "ActivityFacts",
                columns: new[] { "EmployerId", "Date" });
        }
    }
}
