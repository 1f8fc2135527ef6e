using System.Net.Sockets;
using TwelveLabs.Tests.Http;

namespace TwelveLabs.Tests.Retries;

/// <summary>What stands on the wire is what the settings say, whatever the platform would repeat by itself.</summary>
public class ExactCountTests
{
    [Theory]
    [InlineData(0, Ending.Close)]
    [InlineData(2, Ending.Close)]
    [InlineData(0, Ending.Reset)]
    [InlineData(2, Ending.Reset)]
    public async Task A_request_without_a_body_is_sent_as_often_as_the_settings_say(int retries, Ending ending)
    {
        await using var server = new ScriptedServer(Reply.Bytes("", ending));
        using var client = Connect.Retrying(server, new PacingClock(), options => options.Retry.MaxRetries = retries);
        var failure = await Assert.ThrowsAsync<ConnectionException>(() => client.Indexes.GetAsync("i"));
        Assert.Equal(1 + retries, failure.Attempts);
        Assert.Equal(1 + retries, server.Calls.Count);
    }

    [Fact]
    public async Task A_connection_that_was_used_before_makes_no_difference()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var requests = 0;
        var serving = Task.Run(async () =>
        {
            while (true)
            {
                using var connection = await listener.AcceptTcpClientAsync();
                using var reader = new StreamReader(connection.GetStream());
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                    while (await reader.ReadLineAsync() is { Length: > 0 })
                    {
                    }

                    if (++requests > 1)
                    {
                        break;
                    }

                    await connection.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"data\":[]}"u8.ToArray());
                }
            }
        });
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1.2");
        using var client = Connect.To(address, Connect.Key);
        await client.Engines.ListAsync();
        await Assert.ThrowsAsync<ConnectionException>(() => client.Engines.ListAsync());
        Assert.Equal(2, requests);
        listener.Stop();
        await Assert.ThrowsAnyAsync<Exception>(() => serving);
    }
}
