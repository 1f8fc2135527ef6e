using Refit;

namespace TwelveLabs.Benchmarks.Rivals;

/// <summary>The API as Refit wants to have it declared.</summary>
internal interface IRefitApi
{
    [Get("/indexes/{id}")]
    Task<HandIndex> GetIndexAsync(string id, [Header("x-api-key")] string key, CancellationToken cancellationToken);
}
