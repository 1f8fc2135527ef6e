using System.Globalization;

namespace TwelveLabs.Pagination;

/// <summary>Paginates by page number: the last page is the one whose number is the total. An empty page before it does not end the list.</summary>
internal sealed class NumberedPages<TItem, TPage>(
    PageFormat<TItem, TPage> format, int first, Func<int, RequestOptions, CancellationToken, Task<TPage>> fetch, Func<TPage, int?> total,
    RequestOptions? options, CancellationToken cancellationToken)
    : ServicePages<TItem, TPage>(format, options, cancellationToken)
{
    protected override string? First => Text(first);

    protected override string Invalid => "is no number of a page";

    protected override bool IsValid(string continuationToken) => Number(continuationToken) > 0;

    protected override Task<TPage> FetchAsync(string? continuationToken, RequestOptions options, CancellationToken cancellationToken) =>
        fetch(Number(continuationToken), options, cancellationToken);

    protected override string? Next(string? continuationToken, TPage page) =>
        Number(continuationToken) is var number && number < total(page) ? Text(number + 1) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string? continuationToken) =>
        int.TryParse(continuationToken, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
