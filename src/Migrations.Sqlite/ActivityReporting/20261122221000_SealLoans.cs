using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.Sqlite.ActivityReporting
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
                type: "TEXT",
                maxLength: 200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 200);

            migrationBuilder.AddColumn<byte[]>(
                name: "SealedWhat",
                schema: "activity_reporting",
                table: "Loans",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WhatKey",
                schema: "activity_reporting",
                table: "Loans",
                type: "INTEGER",
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
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 200,
                oldNullable: true);
        }
    }
}
