using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Security;

internal static class Moments
{
    /// <summary>A day and an hour of Paris, in words.</summary>
    public static string Of(DateTime utc) => FrenchDates.Moment(utc, BusinessCalendar.Paris);
}
