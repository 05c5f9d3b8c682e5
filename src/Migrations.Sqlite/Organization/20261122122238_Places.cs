using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.Organization
{
    /// <inheritdoc />
    public partial class Places : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Access",
                schema: "organization",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "AccessibilitySheet",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AddressComplement",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AppointmentSite",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DepartementCode",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 3,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Detail",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Emails",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Fees",
                schema: "organization",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Guidance",
                schema: "organization",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsVisible",
                schema: "organization",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Labels",
                schema: "organization",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<double>(
                name: "Latitude",
                schema: "organization",
                table: "Places",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Longitude",
                schema: "organization",
                table: "Places",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "MergedIntoId",
                schema: "organization",
                table: "Places",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NameKey",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "OpeningHours",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OtherLabels",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Phone",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 13,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PostalCode",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 5,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Programmes",
                schema: "organization",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Publics",
                schema: "organization",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Rna",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 1350,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Services",
                schema: "organization",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Siret",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 14,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SpecialCare",
                schema: "organization",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Summary",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 280,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Typologies",
                schema: "organization",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "UpdatedAt",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<int>(
                name: "Version",
                schema: "organization",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "WebSite",
                schema: "organization",
                table: "Places",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            // Places from before are found by what there is of them; the next change of each folds its accents.
            migrationBuilder.Sql(
                """
                UPDATE "Places" SET
                    Version = 1,
                    UpdatedAt = '2026-11-22 00:00:00',
                    NameKey = lower(Name),
                    SearchText = lower(Name || ' ' || Address),
                    DepartementCode = CASE WHEN substr(CommuneCode, 1, 2) IN ('97', '98') THEN substr(CommuneCode, 1, 3) ELSE substr(CommuneCode, 1, 2) END
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Places_CommuneCode",
                schema: "organization",
                table: "Places",
                column: "CommuneCode");

            migrationBuilder.CreateIndex(
                name: "IX_Places_DepartementCode_NameKey",
                schema: "organization",
                table: "Places",
                columns: new[] { "DepartementCode", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Places_Latitude_Longitude",
                schema: "organization",
                table: "Places",
                columns: new[] { "Latitude", "Longitude" });

            migrationBuilder.CreateIndex(
                name: "IX_Places_MergedIntoId",
                schema: "organization",
                table: "Places",
                column: "MergedIntoId",
                filter: "MergedIntoId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Places_NameKey_Id",
                schema: "organization",
                table: "Places",
                columns: new[] { "NameKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Places_Siret",
                schema: "organization",
                table: "Places",
                column: "Siret");

            migrationBuilder.AddForeignKey(
                name: "FK_Places_Places_MergedIntoId",
                schema: "organization",
                table: "Places",
                column: "MergedIntoId",
                principalSchema: "organization",
                principalTable: "Places",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Places_Places_MergedIntoId",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropIndex(
                name: "IX_Places_CommuneCode",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropIndex(
                name: "IX_Places_DepartementCode_NameKey",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropIndex(
                name: "IX_Places_Latitude_Longitude",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropIndex(
                name: "IX_Places_MergedIntoId",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropIndex(
                name: "IX_Places_NameKey_Id",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropIndex(
                name: "IX_Places_Siret",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Access",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "AccessibilitySheet",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "AddressComplement",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "AppointmentSite",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "DepartementCode",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Detail",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Emails",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Fees",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Guidance",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "IsVisible",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Labels",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Latitude",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Longitude",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "NameKey",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "OpeningHours",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "OtherLabels",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Phone",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "PostalCode",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Programmes",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Publics",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Rna",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "SearchText",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Services",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Siret",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "SpecialCare",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Summary",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Typologies",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "UpdatedAt",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Version",
                schema: "organization",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "WebSite",
                schema: "organization",
                table: "Places");
        }
    }
}
