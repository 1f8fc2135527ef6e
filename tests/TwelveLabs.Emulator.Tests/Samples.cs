using System.Buffers.Binary;
using System.Text;

namespace TwelveLabs.Emulator.Tests;

/// <summary>Transcripts and video bytes that tests share.</summary>
public static class Samples
{
    public const string Council = """
        1
        00:00:00,000 --> 00:00:04,500
        Good evening and welcome to the town council.

        2
        00:00:04,500 --> 00:00:09,000
        Tonight the council votes on the new tram line.

        3
        00:00:09,000 --> 00:00:15,250
        The mayor says the tram costs forty million and opens in spring.

        4
        00:00:15,250 --> 00:00:21,000
        Shopkeepers on Mill Street are worried about the building works.

        5
        00:00:21,000 --> 00:00:27,500
        The budget for schools stays as it is, said the treasurer.

        6
        00:00:27,500 --> 00:00:32,000
        Thank you all, and good night.
        """;

    public const string Harbour = """
        WEBVTT

        NOTE made by hand

        intro
        00:00.000 --> 00:05.000 align:start
        <v Reporter>Fishing boats leave the harbour before dawn.

        00:05.000 --> 00:10.000
        [visual] a red lighthouse above the waves

        00:10.000 --> 00:12.000
        [text] HARBOUR 1892

        00:12.000 --> 00:14.000
        [logo] Northwind Shipping

        00:14.000 --> 00:20.000
        The catch was smaller than last year, the fishermen say.
        """;

    public static byte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)((i * 31) + 7))];

    /// <summary>The boxes of an MP4 that tell its length, size and frames, without any pictures.</summary>
    public static byte[] Mp4(double seconds, int width, int height, int frames)
    {
        const uint Timescale = 1000;
        var duration = (uint)(seconds * Timescale);
        var stbl = Box("stbl", Box("stsz", Numbers(0, 0, (uint)frames)));
        var mdia = Box("mdia", [.. Box("mdhd", Numbers(0, 0, 0, Timescale, duration, 0)), .. Box("minf", stbl)]);
        var tkhd = Box("tkhd", [.. new byte[76], .. Numbers((uint)width << 16, (uint)height << 16)]);
        var mvhd = Box("mvhd", [.. Numbers(0, 0, 0, Timescale, duration), .. new byte[80]]);
        return [.. Box("ftyp", Encoding.ASCII.GetBytes("isom\0\0\0\0isom")), .. Box("mdat", new byte[64]), .. Box("moov", [.. mvhd, .. Box("trak", [.. tkhd, .. mdia])])];
    }

    private static byte[] Box(string type, byte[] body) => [.. Numbers((uint)body.Length + 8), .. Encoding.ASCII.GetBytes(type), .. body];

    private static byte[] Numbers(params uint[] values) => [.. values.SelectMany(value =>
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    })];
}
