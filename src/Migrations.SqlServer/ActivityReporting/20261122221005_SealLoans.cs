using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.ActivityReporting
{
    /// <inheritdoc />
    public partial class SealLoans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "What",
                schema: "activity_reporting",
                table: "Loans",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(200)",
                oldMaxLength: 200);

            migrationBuilder.AddColumn<byte[]>(
                name: "SealedWhat",
                schema: "activity_reporting",
                table: "Loans",
                type: "varbinary(max)",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WhatKey",
                schema: "activity_reporting",
                table: "Loans",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Loans_PlainWhat",
                schema: "activity_reporting",
                table: "Loans",
                column: "Id",
                filter: "What IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Loans_PlainWhat",
                schema: "activity_reporting",
                table: "Loans");

            migrationBuilder.DropColumn(
                name: "SealedWhat",
                schema: "activity_reporting",
                table: "Loans");

            migrationBuilder.DropColumn(
                name: "WhatKey",
                schema: "activity_reporting",
                table: "Loans");

            migrationBuilder.AlterColumn<string>(
                name: "What",
                schema: "activity_reporting",
                table: "Loans",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(200)",
                oldMaxLength: 200,
                oldNullable: true);
        }
    }
}
