#!/usr/bin/env bash
# Makes NAME.mp4 and NAME.srt of each NAME.cues beside this script, or of the names that are given. Needs ffmpeg (with libx264 and
# drawtext), espeak-ng and a font, DejaVu Sans Bold unless FONT names another file (Debian: ffmpeg espeak-ng fontconfig fonts-dejavu-core).
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
font=${FONT:-$(fc-match --format='%{file}' 'DejaVu Sans:bold')}
width=640 height=360 rate=25
sample_rate=44100
lead=800   # milliseconds of picture before the first word
gap=500    # milliseconds between two cues
tail=1200  # milliseconds of picture after the last word

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Every step of the same build of the tools gives the same bytes: no dates, no thread-dependent decisions.
quiet=(ffmpeg -nostdin -hide_banner -loglevel error -y)

to_samples() { echo $(( $1 * sample_rate / 1000 )); }

timestamp() { # milliseconds -> 00:00:01,234
    printf '%02d:%02d:%02d,%03d' $(( $1 / 3600000 )) $(( $1 / 60000 % 60 )) $(( $1 / 1000 % 60 )) $(( $1 % 1000 ))
}

seconds() { printf '%d.%03d' $(( $1 / 1000 )) $(( $1 % 1000 )); }

make() { # name
    local name=$1
    # 1. Speak each cue, cut the silence around it, and measure it: that makes the cue times exact.
    mapfile -t cues < <(grep -v '^#' "$name.cues")
    starts=() ends=()
    now=$lead
    for i in "${!cues[@]}"; do
        IFS='|' read -r voice pitch _ _ _ words <<<"${cues[i]}"
        espeak-ng -v "$voice" -p "$pitch" -s 158 -w "$work/raw$i.wav" "$words"
        "${quiet[@]}" -i "$work/raw$i.wav" -bitexact -af "
            silenceremove=start_periods=1:start_threshold=-50dB,areverse,
            silenceremove=start_periods=1:start_threshold=-50dB,areverse,
            aresample=$sample_rate,volume=-2dB" -ac 1 -c:a pcm_s16le "$work/cue$i.wav"
        samples=$(ffprobe -v error -show_entries stream=duration_ts -of csv=p=0 "$work/cue$i.wav")
        length=$(( (samples * 1000 + sample_rate - 1) / sample_rate ))
        starts+=("$now")
        ends+=($(( now + length )))
        now=$(( now + length + gap ))
    done
    total=$(( ends[-1] + tail ))

    # 2. Lay the cues out on one track: each is delayed to its start, and nothing overlaps.
    inputs=() filters=() labels=''
    for i in "${!cues[@]}"; do
        inputs+=(-i "$work/cue$i.wav")
        filters+=("[$i:a]adelay=$(to_samples "${starts[i]}")S[a$i]")
        labels+="[a$i]"
    done
    mix=$(IFS=';'; echo "${filters[*]}")
    "${quiet[@]}" "${inputs[@]}" -bitexact -filter_complex \
        "$mix;${labels}amix=inputs=${#cues[@]}:normalize=0,apad=whole_len=$(to_samples "$total")[out]" \
        -map '[out]' -c:a pcm_s16le "$work/speech.wav"

    # 3. Draw a title card for each cue: a bar and a ball of the accent colour cross it while the title slides in.
    : >"$work/cards.txt"
    for i in "${!cues[@]}"; do
        IFS='|' read -r _ _ background accent title _ <<<"${cues[i]}"
        from=$(( i == 0 ? 0 : starts[i] - gap / 2 ))
        to=$(( i == ${#cues[@]} - 1 ? total : ends[i] + gap / 2 ))
        # Frames are counted from the programme's start, so that rounding never adds up.
        frames=$(( (to * rate + 500) / 1000 - (from * rate + 500) / 1000 ))
        printf '%s' "$title" >"$work/title.txt"
        printf '%s  %d / %d' "${name^^}" $(( i + 1 )) "${#cues[@]}" >"$work/number.txt"
        card_length=$(seconds $(( frames * 1000 / rate )))
        "${quiet[@]}" -bitexact \
            -f lavfi -i "color=c=$background:s=${width}x$height:r=$rate" \
            -f lavfi -i "color=c=$accent:s=${width}x8:r=$rate" \
            -f lavfi -i "color=c=$accent:s=56x56:r=$rate,format=yuva420p,geq=lum='p(X,Y)':cb='p(X,Y)':cr='p(X,Y)':a='if(lte(hypot(X-27.5,Y-27.5),27),255,0)'" \
            -filter_complex "
                [0][1]overlay=x='-w+w*min(1,t/$card_length)':y=$(( height - 60 ))[bar];
                [bar][2]overlay=x='(W-w)*min(1,t/$card_length)':y='$(( height - 68 ))-h-40*abs(sin(3*t))'[ball];
                [ball]drawtext=fontfile=$font:textfile=$work/title.txt:fontsize=44:fontcolor=white:y=114:x='(w-text_w)/2-w*pow(max(0,1-t/0.5),2)',
                drawtext=fontfile=$font:textfile=$work/number.txt:fontsize=20:fontcolor=$accent:x=24:y=24,
                format=yuv420p[out]" \
            -map '[out]' -frames:v "$frames" -c:v ffv1 "$work/card$i.mkv"
        echo "file 'card$i.mkv'" >>"$work/cards.txt"
    done

    # 4. Put picture and speech together; the index goes to the front, so that playback starts before the end is there.
    "${quiet[@]}" -f concat -safe 0 -i "$work/cards.txt" -i "$work/speech.wav" -map 0:v -map 1:a -map_metadata -1 \
        -c:v libx264 -profile:v high -preset veryslow -crf 27 -g $(( rate * 4 )) -pix_fmt yuv420p -threads 1 \
        -c:a aac -b:a 64k -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -movflags +faststart "$name.mp4"

    # 5. Write the cues down.
    for i in "${!cues[@]}"; do
        printf '%d\n%s --> %s\n%s\n\n' $(( i + 1 )) "$(timestamp "${starts[i]}")" "$(timestamp "${ends[i]}")" "${cues[i]##*|}"
    done >"$name.srt"
}

if [ $# -eq 0 ]; then
    set -- *.cues
fi

for file in "$@"; do
    make "${file%.cues}"
done
