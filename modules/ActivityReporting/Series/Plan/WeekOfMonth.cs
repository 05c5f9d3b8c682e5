using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Series.Plan;

/// <summary>Which of the month's Tuesdays; a month without a fifth one has no session.</summary>
internal enum WeekOfMonth
{
    [Display(Name = "1er")] First = 1,
    [Display(Name = "2e")] Second,
    [Display(Name = "3e")] Third,
    [Display(Name = "4e")] Fourth,
    [Display(Name = "5e, quand il existe")] Fifth,
    [Display(Name = "Dernier")] Last,
}
