using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.TestKit;

/// <summary>Everybody is Camille Durand until a test needs to tell people apart.</summary>
public static class TestNames
{
    public static Task<Guid> CallAsync(this TestHost host, Guid accountId, string firstName, string lastName) =>
        host.InOrganizationAsync(async db =>
        {
            var account = await db.Accounts.SingleAsync(one => one.Id == accountId);
            db.Entry(account).Property(one => one.FirstName).CurrentValue = firstName;
            db.Entry(account).Property(one => one.LastName).CurrentValue = lastName;
            return accountId;
        });

    public static Task<string> EmailOfAsync(this TestHost host, Guid accountId) =>
        host.InOrganizationAsync(db => db.Accounts.Where(one => one.Id == accountId).Select(one => one.Email!).SingleAsync()); // made with one
}
