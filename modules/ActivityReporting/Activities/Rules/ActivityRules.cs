using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Activities.Rules;

/// <summary>Everything that is wrong with a content, so that the form tells it all at once.</summary>
internal static class ActivityRules
{
    /// <param name="content">As typed.</param>
    /// <param name="at">When, by whom.</param>
    /// <param name="before">The content that a correction replaces: its place and employer stay possible.</param>
    public static IEnumerable<Refusal> Broken(ActivityContent content, Circumstances at, ActivityContent? before = null) =>
    [
        .. WhatRules.Broken(content),
        .. WhenRules.Broken(content, at, Settlement.Of(content, at, before)),
        .. WhereRules.Broken(content, at, before),
        .. WhoRules.Broken(content, at, before),
        .. TaggedRules.Broken(content, at, before),
        .. UsedRules.Broken(content, at, before),
    ];
}
