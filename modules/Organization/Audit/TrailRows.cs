using ConseillerNumerique.Organization.Data;

namespace ConseillerNumerique.Organization.Audit;

internal static class TrailRows
{
    /// <summary>The newest line first, each with the names that it is about.</summary>
    public static IQueryable<TrailRow> RowsOf(this OrganizationDbContext db, IQueryable<AuditEntry> entries) =>
        from entry in entries
        orderby entry.Number descending
        select new TrailRow
        {
            Number = entry.Number,
            OccurredAt = entry.OccurredAt,
            Action = entry.Action,
            ActorId = entry.ActorId,
            Actor = db.Accounts.Where(one => one.Id == entry.ActorId).Select(one => one.FirstName + " " + one.LastName).FirstOrDefault(),
            InPlaceOf = db.Accounts.Where(one => one.Id == entry.InPlaceOfId).Select(one => one.FirstName + " " + one.LastName).FirstOrDefault(),
            Person = db.Accounts.Where(one => one.Id == entry.PersonId).Select(one => one.FirstName + " " + one.LastName).FirstOrDefault(),
            SubjectId = entry.SubjectId,
            Address = entry.Address,
            Fields = entry.Fields,
        };
}
