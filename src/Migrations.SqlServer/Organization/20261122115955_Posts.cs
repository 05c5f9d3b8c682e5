using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConseillerNumerique.Migrations.SqlServer.Organization
{
    /// <inheritdoc />
    public partial class Posts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Posts",
                schema: "organization",
                columns: table => new
                {
                    EmployerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Line = table.Column<byte>(type: "tinyint", nullable: true),
                    GrantedEuros = table.Column<int>(type: "int", nullable: true),
                    AgreementEnd = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posts", x => new { x.EmployerId, x.Number });
                    table.ForeignKey(
                        name: "FK_Posts_Employers_EmployerId",
                        column: x => x.EmployerId,
                        principalSchema: "organization",
                        principalTable: "Employers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            // Until now a vacant post was a contract of nobody; now it is a post without a contract.
            migrationBuilder.Sql("""
                INSERT INTO organization.Posts (EmployerId, Number, FirstDay, Version)
                SELECT EmployerId, PostNumber, MIN(FirstDay), 1 FROM organization.Contracts GROUP BY EmployerId, PostNumber;
                """);
            migrationBuilder.Sql("DELETE FROM organization.Contracts WHERE AdvisorId IS NULL;");

            migrationBuilder.DropForeignKey(
                name: "FK_Contracts_Employers_EmployerId",
                schema: "organization",
                table: "Contracts");

            migrationBuilder.AddColumn<string>(
                name: "Siret",
                schema: "organization",
                table: "Employers",
                type: "nvarchar(14)",
                maxLength: 14,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                schema: "organization",
                table: "Employers",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AlterColumn<Guid>(
                name: "AdvisorId",
                schema: "organization",
                table: "Contracts",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SharePercent",
                schema: "organization",
                table: "Contracts",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                schema: "organization",
                table: "Contracts",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "WeeklyMinutes",
                schema: "organization",
                table: "Contracts",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AdvisorContracts",
                schema: "organization",
                columns: table => new
                {
                    AdvisorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdvisorContracts", x => x.AdvisorId);
                    table.ForeignKey(
                        name: "FK_AdvisorContracts_Accounts_AdvisorId",
                        column: x => x.AdvisorId,
                        principalSchema: "organization",
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Employers_Siret",
                schema: "organization",
                table: "Employers",
                column: "Siret",
                unique: true,
                filter: "[Siret] IS NOT NULL");

            migrationBuilder.AddForeignKey(
                name: "FK_Contracts_Posts_EmployerId_PostNumber",
                schema: "organization",
                table: "Contracts",
                columns: new[] { "EmployerId", "PostNumber" },
                principalSchema: "organization",
                principalTable: "Posts",
                principalColumns: new[] { "EmployerId", "Number" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Contracts_Posts_EmployerId_PostNumber",
                schema: "organization",
                table: "Contracts");

            migrationBuilder.DropTable(
                name: "AdvisorContracts",
                schema: "organization");

            migrationBuilder.DropTable(
                name: "Posts",
                schema: "organization");

            migrationBuilder.DropIndex(
                name: "IX_Employers_Siret",
                schema: "organization",
                table: "Employers");

            migrationBuilder.DropColumn(
                name: "Siret",
                schema: "organization",
                table: "Employers");

            migrationBuilder.DropColumn(
                name: "Version",
                schema: "organization",
                table: "Employers");

            migrationBuilder.DropColumn(
                name: "SharePercent",
                schema: "organization",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "Version",
                schema: "organization",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "WeeklyMinutes",
                schema: "organization",
                table: "Contracts");

            migrationBuilder.AlterColumn<Guid>(
                name: "AdvisorId",
                schema: "organization",
                table: "Contracts",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AddForeignKey(
                name: "FK_Contracts_Employers_EmployerId",
                schema: "organization",
                table: "Contracts",
                column: "EmployerId",
                principalSchema: "organization",
                principalTable: "Employers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
