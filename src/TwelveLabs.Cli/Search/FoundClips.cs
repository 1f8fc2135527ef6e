namespace TwelveLabs.Cli.Search;

/// <summary>Represents what a search found, with what is needed to show it.</summary>
internal sealed record FoundClips(SearchTerms Terms, VideoIndex Index, SearchRequest Request, IReadOnlyList<FoundClip> Clips, LocalVideos Files, bool IsLocalService);
