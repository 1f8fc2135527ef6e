namespace TwelveLabs.Pagination;

/// <summary>Pages by token: the last is the one that names no next. An empty page that names one is no end.</summary>
internal sealed class TokenPages<TItem, TPage>(
    PageFormat<TItem, TPage> format, Func<string?, RequestOptions, CancellationToken, Task<TPage>> fetch, Func<TPage, string?> next,
    RequestOptions? options, CancellationToken cancellationToken)
    : ServicePages<TItem, TPage>(format, options, cancellationToken)
{
    // Escaped it is three times as long at most, which the URLs of every framework still take.
    private const int MaxTokenLength = 16 * 1024;

    protected override string? First => null;

    protected override string Invalid => "is no page token: it cannot be part of a request's path";

    protected override bool IsValid(string continuationToken) => ApiCall.IsPathValue(continuationToken) && continuationToken.Length <= MaxTokenLength;

    protected override Task<TPage> FetchAsync(string? continuationToken, RequestOptions options, CancellationToken cancellationToken) =>
        fetch(continuationToken, options, cancellationToken);

    protected override string? Next(string? continuationToken, TPage page) => next(page) is { Length: > 0 } following ? following : null;
}
