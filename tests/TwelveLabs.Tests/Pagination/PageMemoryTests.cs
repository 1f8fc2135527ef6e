using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace TwelveLabs.Tests.Pagination;

/// <summary>A walk over many pages holds the page that it is at, and no other.</summary>
[Collection(RunsAlone.Name)]
public class PageMemoryTests
{
    [Fact]
    public async Task Pages_that_were_read_are_not_held()
    {
        using var handler = new Service();
        using var client = new TwelveLabsClient("tlk_0123456789ABCDEF", new TwelveLabsClientOptions { HttpMessageHandler = handler });
        var held = new List<WeakReference>();
        var most = 0;
        await foreach (var index in client.Indexes.ListAllAsync())
        {
            Hold(held, index);
            if (held.Count % 10 == 0)
            {
                GC.Collect();
                most = Math.Max(most, held.Count(item => item.IsAlive));
            }
        }

        Assert.Equal(Service.Pages, handler.Requests);
        Assert.Equal(Service.Pages, held.Count);

        // The current one, and one that the enumerator may still have.
        Assert.InRange(most, 1, 2);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Hold(List<WeakReference> held, VideoIndex index) => held.Add(new WeakReference(index));

    private sealed class Service : HttpMessageHandler
    {
        public const int Pages = 100;

        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var page = (++Requests).ToString(CultureInfo.InvariantCulture);
            var content = new StringContent($$$"""{"data":[{"_id":"i{{{page}}}"}],"page_info":{"page":{{{page}}},"total_page":{{{Pages}}},"total_results":{{{Pages}}}}}""", Encoding.UTF8, "application/json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
        }
    }
}
