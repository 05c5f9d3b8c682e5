using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Tags;

/// <summary>Tags for tests, and a short way to put them on.</summary>
internal static class Tagged
{
    public static ActivityContent Bearing(this ActivityContent content, params Guid[] tags) => content with { TagIds = TagIds.Of(tags) };

    public static async Task<Guid> AddTagAsync(this TestHost host, Guid who, TagOwner owner, string name) =>
        (await host.TryTagAsync(who, owner, name)).TryGet(out var tag, out var refusal) ? tag.Id : throw new InvalidOperationException(refusal.Code);

    public static async Task<string?> RefusalAsync(this TestHost host, Guid who, TagOwner owner, string name) =>
        (await host.TryTagAsync(who, owner, name)).TryGet(out _, out var refusal) ? null : refusal.Code;

    /// <summary>Names that an advisor's forms offer.</summary>
    public static async Task<IEnumerable<string>> OfferedAsync(this TestHost host, Guid who) =>
        (await host.SendAsync(who, new FindOwnTags())).Where(tag => tag.IsOffered).Select(tag => tag.Name);

    private static Task<Result<Tag>> TryTagAsync(this TestHost host, Guid who, TagOwner owner, string name) =>
        host.SendAsync(who, new CreateTag { Id = Guid.CreateVersion7(), Owner = owner, Name = name });
}
