namespace TwelveLabs.Pagination;

/// <summary>Paginates by page token: the last page is the one without a next token. An empty page with one does not end the list.</summary>
internal sealed class TokenPages<TItem, TPage>(
    PageFormat<TItem, TPage> format, Func<string?, RequestOptions, CancellationToken, Task<TPage>> fetch, Func<TPage, string?> next,
    RequestOptions? options, CancellationToken cancellationToken)
    : ServicePages<TItem, TPage>(format, options, cancellationToken)
{
    // An escaped token is at most three times as long, which the URLs of every framework can still hold.
    private const int MaxTokenLength = 16 * 1024;

    protected override string? First => null;

    protected override string Invalid => "is no page token: it cannot be part of a request's path";

    protected override bool IsValid(string continuationToken) => ApiCall.IsPathValue(continuationToken) && continuationToken.Length <= MaxTokenLength;

    protected override Task<TPage> FetchAsync(string? continuationToken, RequestOptions options, CancellationToken cancellationToken) =>
        fetch(continuationToken, options, cancellationToken);

    protected override string? Next(string? continuationToken, TPage page) => next(page) is { Length: > 0 } following ? following : null;
}
