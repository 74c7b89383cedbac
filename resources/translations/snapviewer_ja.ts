<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <comment>how a date is written, in Qt&apos;s letters</comment>
        <translation>yyyy/MM/dd HH:mm</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>A snapshot needs a name.</source>
        <translation>チェックポイントには名前が必要です。</translation>
    </message>
    <message>
        <source>The name has {count} characters; Hyper-V allows {most}.</source>
        <translation>名前が {count} 文字あります。Hyper-V の上限は {most} 文字です。</translation>
    </message>
    <message>
        <source>The name holds a control character.</source>
        <translation>名前に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>No other process that can be seen here holds a file of this VM.</source>
        <translation>ここから見えるプロセスで、この VM のファイルを保持している他のものはありません。</translation>
    </message>
    <message>
        <source>something that is no folder, or a link that leads nowhere, has this name</source>
        <translation>この名前のものがありますが、フォルダーではないか、リンク先のないリンクです</translation>
    </message>
    <message>
        <source>bring in what the link leads to, then refresh</source>
        <translation>リンク先のものをここで使えるようにしてから、最新の情報に更新してください</translation>
    </message>
    <message>
        <source>Replay the log of {name}, which Hyper-V opens read-only</source>
        <translation>Hyper-V が読み取り専用で開く {name} のログを再生</translation>
    </message>
    <message>
        <source>looking at the file</source>
        <translation>ファイルの確認</translation>
    </message>
    <message>
        <source>A name here is no valid text, so no configuration can name it ({error}). Rename the file or folder first.</source>
        <translation>ここにある名前が有効なテキストではないため、どの構成もそれを記載できません ({error})。先にファイルまたはフォルダーの名前を変更してください。</translation>
    </message>
    <message>
        <source>its name is no valid text, so no disk can name it as its parent</source>
        <translation>名前が有効なテキストではないため、どのディスクもこれを親として記載できません</translation>
    </message>
    <message>
        <source>rename the file first (&apos;repair&apos; can give it its stored name back)</source>
        <translation>先にファイルの名前を変更してください (&apos;repair&apos; で保存された名前に戻せます)</translation>
    </message>
    <message>
        <source>under which path the host will see this file does not follow from {stored}</source>
        <translation>ホストからこのファイルがどのパスで見えるかは、{stored} からは導けません</translation>
    </message>
    <message>
        <source>bring the VM&apos;s files together as its configuration names them</source>
        <translation>VM のファイルを、構成に記載されているとおりに 1 か所に揃えてください</translation>
    </message>
    <message>
        <source>The other disks would go back and this one would stay as it is now; they would not fit together.</source>
        <translation>他のディスクは戻り、このディスクは現在のまま残ります。互いに整合しなくなります。</translation>
    </message>
    <message>
        <source>An action on another VM was interrupted ({place}) and what it touches is not known; this VM shares files with others. Finish that one first.</source>
        <translation>別の VM に対する操作が中断されており ({place})、それが何に触れているか不明です。この VM は他の VM とファイルを共有しています。先にその操作を完了させてください。</translation>
    </message>
    <message>
        <source>An action on the VM &apos;{name}&apos; was interrupted and works on {file}, which this VM uses too. Finish that one first with &apos;recover&apos;.</source>
        <translation>VM「{name}」に対する操作が中断されており、この VM も使用している {file} を扱っています。先に &apos;recover&apos; でその操作を完了させてください。</translation>
    </message>
    <message>
        <source>Another snapviewer is changing this VM just now. Wait until it is done.</source>
        <translation>別の snapviewer が現在この VM を変更しています。完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>An earlier action was interrupted. Finish it first with &apos;recover&apos; (or undo it with &apos;recover --back&apos;).</source>
        <translation>以前の操作が中断されています。先に &apos;recover&apos; で完了させてください (または &apos;recover --back&apos; で取り消してください)。</translation>
    </message>
    <message>
        <source>The VM&apos;s own configuration could not be read, so what depends on what is not known. {state_reason}.</source>
        <translation>VM 自身の構成を読み取れなかったため、何が何に依存しているか不明です。{state_reason}。</translation>
    </message>
    <message>
        <source>Not all of this VM was seen: {text}.</source>
        <translation>この VM のすべてが見えたわけではありません: {text}。</translation>
    </message>
    <message>
        <source>The VM&apos;s state is not known: {state_reason}.</source>
        <translation>VM の状態が不明です: {state_reason}。</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>{name} を読み取れませんでした</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or set it aside if it is not needed.</source>
        <translation>ファイルをコピーから復元するか、不要であれば退避してください。</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration is not known</source>
        <translation>VM 自身の構成が不明です</translation>
    </message>
    <message>
        <source>Bring the VM&apos;s configuration back, then refresh.</source>
        <translation>VM の構成を戻してから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>the snapshot &apos;{name}&apos; could belong to this VM or to its copy</source>
        <translation>チェックポイント「{name}」は、この VM のものか、そのコピーのものか、どちらの可能性もあります</translation>
    </message>
    <message>
        <source>Open the VM without its copy, or move the copy elsewhere.</source>
        <translation>コピーを除いて VM を開くか、コピーを別の場所に移してください。</translation>
    </message>
    <message numerus="yes">
        <source>its configuration counts {n} snapshot, {found} found here</source>
        <comment>its configuration counts {n} snapshots, {found} found here</comment>
        <translation>
            <numerusform>構成では {n} 個のチェックポイントがありますが、ここで見つかったのは {found} 個です</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the folder that holds the other snapshots, then refresh.</source>
        <translation>残りのチェックポイントを含むフォルダーを追加してから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>{place} was not read: {reason}</source>
        <translation>{place} は読み取られませんでした: {reason}</translation>
    </message>
    <message>
        <source>Make that place readable here, or add the folder it leads to, then refresh.</source>
        <translation>その場所をここで読み取れるようにするか、リンク先のフォルダーを追加してから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>Mount the volume, then refresh.</source>
        <translation>ボリュームをマウントしてから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>it stands on snapshots&apos; disks, and no folder of snapshots was found</source>
        <translation>チェックポイントのディスクの上に成り立っていますが、チェックポイントのフォルダーが見つかりませんでした</translation>
    </message>
    <message>
        <source>Add the folder that holds the VM&apos;s snapshots, then refresh.</source>
        <translation>VM のチェックポイントを含むフォルダーを追加してから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>{place}, where its snapshots are kept, is not among the opened folders</source>
        <translation>チェックポイントの保存場所である {place} は、開いたフォルダーに含まれていません</translation>
    </message>
    <message>
        <source>Add the folder that {place} is here, then refresh.</source>
        <translation>{place} にあたるここでのフォルダーを追加してから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>its disk at {slot} is a VHD set, which is not read here</source>
        <translation>{slot} のディスクは VHD セットであり、ここでは読み取られません</translation>
    </message>
    <message>
        <source>Look at that disk on the host.</source>
        <translation>そのディスクはホストで確認してください。</translation>
    </message>
    <message>
        <source>which file the disk of &apos;{moment}&apos; at {slot} is, is not certain</source>
        <translation>「{moment}」の {slot} のディスクがどのファイルか、確実ではありません</translation>
    </message>
    <message>
        <source>Open the VM&apos;s own folder alone, or move the copies elsewhere.</source>
        <translation>VM 自身のフォルダーだけを開くか、コピーを別の場所に移してください。</translation>
    </message>
    <message>
        <source>the disk of &apos;{moment}&apos; at {slot} is missing</source>
        <translation>「{moment}」の {slot} のディスクがありません</translation>
    </message>
    <message>
        <source>Bring the file back, or add the folder that holds it.</source>
        <translation>ファイルを戻すか、ファイルを含むフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Now writes to {name}, on which other disks stand</source>
        <translation>「現在」が、他のディスクの土台になっている {name} に書き込んでいます</translation>
    </message>
    <message>
        <source>Point Now at its own disk first.</source>
        <translation>先に「現在」の参照先を自身のディスクにしてください。</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>フォルダーを作成</translation>
    </message>
    <message>
        <source>Create a differencing disk for {slot} over {name}</source>
        <translation>{slot} 用に {name} の上に差分ディスクを作成</translation>
    </message>
    <message>
        <source>{name} shares blocks with other files</source>
        <translation>{name} は他のファイルとブロックを共有しています</translation>
    </message>
    <message>
        <source>How much space is free could not be asked.</source>
        <translation>空き領域を取得できませんでした。</translation>
    </message>
    <message>
        <source>{name} would have {count} bytes; its volume (FAT) holds no file of more than {most}. Move the VM to a volume of NTFS first.</source>
        <translation>{name} は {count} バイトになりますが、そのボリューム (FAT) には {most} バイトを超えるファイルを置けません。先に VM を NTFS のボリュームに移動してください。</translation>
    </message>
    <message>
        <source>Space on the volume of {folder}: needs {peak} bytes meanwhile, {free} bytes are free.</source>
        <translation>{folder} のボリュームの領域: 一時的に {peak} バイト必要、{free} バイト空いています。</translation>
    </message>
    <message>
        <source>Afterwards {left} bytes are free on the volume of {folder}. Hyper-V warns below 2 GB and pauses VMs below 200 MB (up to 2012 R2; later when a write fails).</source>
        <translation>操作後、{folder} のボリュームの空きは {left} バイトになります。Hyper-V は 2 GB を下回ると警告し、200 MB を下回ると VM を一時停止します (2012 R2 まで。それ以降は書き込みが失敗したとき)。</translation>
    </message>
    <message>
        <source>Afterwards only {left} bytes would be free on the volume of {folder}. Hyper-V pauses VMs below 200 MB (up to 2012 R2; later when a write fails). Make room, then try again.</source>
        <translation>操作後、{folder} のボリュームの空きは {left} バイトしか残りません。Hyper-V は 200 MB を下回ると VM を一時停止します (2012 R2 まで。それ以降は書き込みが失敗したとき)。空きを作ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Room on the volume of {folder} cannot be promised: {reason}. So all {peak} bytes that are written must be free; if it becomes full all the same, the action stops and continues once there is room.</source>
        <translation>{folder} のボリュームの空きは保証できません: {reason}。そのため、書き込まれる {peak} バイトすべての空きが必要です。それでもいっぱいになった場合、操作は止まり、空きができると続行されます。</translation>
    </message>
    <message>
        <source>The action needs {peak} bytes meanwhile, but only {free} bytes are free. Make room, then try again.</source>
        <translation>この操作には一時的に {peak} バイト必要ですが、空きは {free} バイトしかありません。空きを作ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The action needs {peak} bytes meanwhile on the volume of {folder}, but only {free} bytes are free there. Make room, then try again.</source>
        <translation>この操作には {folder} のボリュームに一時的に {peak} バイト必要ですが、そこの空きは {free} バイトしかありません。空きを作ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Space: needs {peak} bytes meanwhile, {free} bytes are free.</source>
        <translation>領域: 一時的に {peak} バイト必要、{free} バイト空いています。</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} is missing: {stored}.</source>
        <translation>「{moment}」の {slot} のディスクがありません: {stored}。</translation>
    </message>
    <message>
        <source>Delete snapshot subtree &apos;{moment}&apos; of {vm}</source>
        <translation>{vm} のチェックポイント サブツリー「{moment}」を削除</translation>
    </message>
    <message>
        <source>Delete snapshot &apos;{moment}&apos; of {vm}</source>
        <translation>{vm} のチェックポイント「{moment}」を削除</translation>
    </message>
    <message>
        <source>Delete snapshot subtree</source>
        <translation>チェックポイント サブツリーを削除</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>チェックポイントを削除</translation>
    </message>
    <message>
        <source>Now is no snapshot and cannot be deleted.</source>
        <translation>「現在」はチェックポイントではないため、削除できません。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>何も変更されません。</translation>
    </message>
    <message>
        <source>The VM has a saved state: its disks cannot be merged under it. Choose to merge later, or shut the VM down first.</source>
        <translation>VM に保存された状態があるため、その下でディスクを結合することはできません。後で結合するか、先に VM をシャットダウンしてください。</translation>
    </message>
    <message>
        <source>The VM looks as if it were running: its disks cannot be merged under it. Choose to merge later, or shut the VM down first.</source>
        <translation>VM は実行中のように見えるため、その下でディスクを結合することはできません。後で結合するか、先に VM をシャットダウンしてください。</translation>
    </message>
    <message>
        <source>Move the snapshot&apos;s configuration to the trash</source>
        <translation>チェックポイントの構成をごみ箱に移動</translation>
    </message>
    <message>
        <source>Note that a merge is pending</source>
        <translation>結合待ちであることを記録</translation>
    </message>
    <message>
        <source>None once the merge has begun.</source>
        <translation>結合が始まると元には戻せません。</translation>
    </message>
    <message>
        <source>Undo brings everything back until the trash is emptied or a merge is run.</source>
        <translation>ごみ箱を空にするか結合を実行するまでは、元に戻す操作ですべて戻せます。</translation>
    </message>
    <message>
        <source>Take references to what is deleted out of {name}</source>
        <translation>削除されるものへの参照を {name} から取り除く</translation>
    </message>
    <message>
        <source>Move the disk&apos;s change tracking to the trash</source>
        <translation>ディスクの変更追跡をごみ箱に移動</translation>
    </message>
    <message>
        <source>Move the disk file to the trash: nothing needs it any more</source>
        <translation>ディスク ファイルをごみ箱に移動: もう何からも必要とされていません</translation>
    </message>
    <message>
        <source>{name} stays where it is: {reason}.</source>
        <translation>{name} はそのまま残ります: {reason}。</translation>
    </message>
    <message>
        <source>{left} stays, because more than one disk needs its data: {names}.</source>
        <translation>{left} は残ります。複数のディスクがそのデータを必要としているためです: {names}。</translation>
    </message>
    <message>
        <source>Only one disk depends on {name}: {names} can be merged.</source>
        <translation>{name} に依存するディスクは 1 つだけです: {names} を結合できます。</translation>
    </message>
    <message>
        <source>You can no longer go back to any of these {count} snapshots.</source>
        <translation>これら {count} 個のチェックポイントのいずれにも戻れなくなります。</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; ({when}).</source>
        <translation>「{moment}」({when}) には戻れなくなります。</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos;.</source>
        <translation>「{moment}」には戻れなくなります。</translation>
    </message>
    <message>
        <source>The VM&apos;s present state does not change.</source>
        <translation>VM の現在の状態は変わりません。</translation>
    </message>
    <message>
        <source>The merge of its disks is left for later.</source>
        <translation>ディスクの結合は後で行います。</translation>
    </message>
    <message>
        <source>This frees no disk space, because several disks still need its data.</source>
        <translation>複数のディスクがまだデータを必要としているため、ディスク領域は解放されません。</translation>
    </message>
    <message numerus="yes">
        <source>It frees {n} byte at once.</source>
        <comment>It frees {n} bytes at once.</comment>
        <translation>
            <numerusform>すぐに {n} バイトが解放されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>see the plan for what to do</source>
        <translation>対処方法は計画をご覧ください</translation>
    </message>
    <message>
        <source>this plan is for the host &apos;{host}&apos; to carry out, not for this program</source>
        <translation>この計画はこのプログラムではなくホスト「{host}」が実行するものです</translation>
    </message>
    <message>
        <source>run it with --host</source>
        <translation>--host を付けて実行してください</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>a name is no valid text, so it cannot be written down ({error})</source>
        <translation>名前が有効なテキストではないため、書き留められません ({error})</translation>
    </message>
    <message>
        <source>rename the file or folder, then try again</source>
        <translation>ファイルまたはフォルダーの名前を変更してからもう一度お試しください</translation>
    </message>
    <message>
        <source>an earlier action was interrupted and must be finished first</source>
        <translation>以前の操作が中断されており、先に完了させる必要があります</translation>
    </message>
    <message>
        <source>run &apos;snapviewer recover&apos; on this folder</source>
        <translation>このフォルダーに対して &apos;snapviewer recover&apos; を実行してください</translation>
    </message>
    <message>
        <source>the action stopped before its first step: {fault}</source>
        <translation>操作が最初の手順の前に止まりました: {fault}</translation>
    </message>
    <message>
        <source>the journal has changed since it was looked at</source>
        <translation>確認した後にジャーナルが変更されています</translation>
    </message>
    <message>
        <source>look at the interrupted action again</source>
        <translation>中断された操作をもう一度確認してください</translation>
    </message>
    <message>
        <source>the interrupted action could not be gone on with: {fault}</source>
        <translation>中断された操作を続行できませんでした: {fault}</translation>
    </message>
    <message>
        <source>look at every step of the plan; if it is what you want, run the command again with --accept-foreign</source>
        <translation>計画のすべての手順を確認してください。意図したとおりであれば、--accept-foreign を付けてコマンドをもう一度実行してください</translation>
    </message>
    <message>
        <source>the file exists now, which it did not when the plan was made</source>
        <translation>計画の作成時には存在しなかったファイルが存在しています</translation>
    </message>
    <message>
        <source>the file has changed or is gone since the plan was made</source>
        <translation>計画の作成後にファイルが変更されたか、なくなっています</translation>
    </message>
    <message>
        <source>refresh, look at the new plan, then try again</source>
        <translation>最新の情報に更新し、新しい計画を確認してからもう一度お試しください</translation>
    </message>
    <message>
        <source>the record of the action has changed since the plan was made</source>
        <translation>計画の作成後に操作の記録が変更されています</translation>
    </message>
    <message>
        <source>taking back stopped half way: {fault}</source>
        <translation>取り消しが途中で止まりました: {fault}</translation>
    </message>
    <message>
        <source>mend the cause, then run &apos;snapviewer recover&apos; on this folder</source>
        <translation>原因を取り除いてから、このフォルダーに対して &apos;snapviewer recover&apos; を実行してください</translation>
    </message>
    <message>
        <source>the action stopped half way: {words}</source>
        <translation>操作が途中で止まりました: {words}</translation>
    </message>
    <message>
        <source>no moment of the VM is harmed; run &apos;snapviewer recover&apos; to complete the action</source>
        <translation>VM のどの時点も損なわれていません。「snapviewer recover」を実行すると操作が完了します</translation>
    </message>
    <message>
        <source>no moment is harmed; mend the cause, then run &apos;snapviewer recover&apos; to complete it</source>
        <translation>損なわれた時点はありません。原因を取り除いてから &apos;snapviewer recover&apos; を実行して完了させてください</translation>
    </message>
    <message>
        <source>everything was done, but its record could not be closed: {fault}</source>
        <translation>すべて完了しましたが、その記録を閉じられませんでした: {fault}</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>取り消されました</translation>
    </message>
    <message>
        <source>the action stopped ({words}) and could not be taken back: {second}</source>
        <translation>操作が止まり ({words})、元に戻せませんでした: {second}</translation>
    </message>
    <message>
        <source>mend the cause, then run &apos;snapviewer recover --back&apos; on this folder</source>
        <translation>原因を取り除いてから、このフォルダーに対して &apos;snapviewer recover --back&apos; を実行してください</translation>
    </message>
    <message>
        <source>the target exists already</source>
        <translation>対象は既に存在します</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet</source>
        <translation>まだ存在しないフォルダーを指定してください</translation>
    </message>
    <message>
        <source>the moment has no readable configuration</source>
        <translation>この時点には読み取れる構成がありません</translation>
    </message>
    <message>
        <source>export its disks one by one instead</source>
        <translation>代わりにディスクを 1 つずつエクスポートしてください</translation>
    </message>
    <message>
        <source>the saved state that the moment names is not its own: {fault}</source>
        <translation>この時点が示す保存された状態は、この時点自身のものではありません: {fault}</translation>
    </message>
    <message>
        <source>export the moment&apos;s disks one by one instead</source>
        <translation>代わりに、この時点のディスクを 1 つずつエクスポートしてください</translation>
    </message>
    <message>
        <source>the journal cannot be understood ({error})</source>
        <translation>ジャーナルを解釈できません ({error})</translation>
    </message>
    <message>
        <source>keep the file and ask for help: it names the steps that were taken, and nothing else should be changed until they are clear</source>
        <translation>ファイルを保管して助言を求めてください。実行された手順が記されており、それが明らかになるまで他のものを変更しないでください</translation>
    </message>
    <message>
        <source>it was changed after this program wrote it</source>
        <translation>このプログラムが書き込んだ後に変更されています</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>なくなっています</translation>
    </message>
    <message>
        <source>the interrupted action belongs to {root}; this folder was copied while it was unfinished</source>
        <translation>中断された操作は {root} のものです。このフォルダーは未完了のままコピーされました</translation>
    </message>
    <message>
        <source>this journal is older than the last action that was carried out here</source>
        <translation>このジャーナルは、ここで最後に実行された操作よりも古いものです</translation>
    </message>
    <message>
        <source>it was put back from a copy; what it names is finished long since: move it away</source>
        <translation>コピーから戻されたものです。記載されている操作はずっと前に完了しています。別の場所に移してください</translation>
    </message>
    <message>
        <source>The record of this action was made by an earlier version of this program, which signed nothing: whether it is genuine cannot be told.</source>
        <translation>この操作の記録は、署名を行わない以前のバージョンのこのプログラムが作成したものです。本物かどうかは判別できません。</translation>
    </message>
    <message>
        <source>The record of this action was made on another computer or by another user: whether it is genuine cannot be told.</source>
        <translation>この操作の記録は、別のコンピューターで、または別のユーザーが作成したものです。本物かどうかは判別できません。</translation>
    </message>
    <message>
        <source>recover the action in its own folder, then copy again; or move this folder back to that path and recover it there</source>
        <translation>元のフォルダーで操作を回復してからコピーし直すか、このフォルダーをそのパスに戻してそこで回復してください</translation>
    </message>
    <message>
        <source>writing the log</source>
        <translation>ログの書き込み</translation>
    </message>
    <message>
        <source>Recovered ({stem})</source>
        <translation>回復済み ({stem})</translation>
    </message>
    <message>
        <source>Re-create the snapshot &apos;{name}&apos;</source>
        <translation>チェックポイント「{name}」を再作成</translation>
    </message>
    <message>
        <source>Re-create snapshot</source>
        <translation>チェックポイントを再作成</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is shown in the tree again and can be read, exported and reverted to. Its settings are those of the VM now.</source>
        <translation>「{name}」は再びツリーに表示され、読み取り、エクスポート、復帰ができます。設定は現在の VM のものです。</translation>
    </message>
    <message>
        <source>Undo removes the configuration again.</source>
        <translation>元に戻すと構成が再び取り除かれます。</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} を読み取れません。</translation>
    </message>
    <message>
        <source>{name} is named by a snapshot or by Now already.</source>
        <translation>{name} は既にチェックポイントまたは「現在」から参照されています。</translation>
    </message>
    <message>
        <source>Not every disk of the VM has a file for this snapshot.</source>
        <translation>VM のすべてのディスクについてこのチェックポイント用のファイルがあるわけではありません。</translation>
    </message>
    <message>
        <source>Move the unreadable configuration to the trash</source>
        <translation>読み取れない構成をごみ箱に移動</translation>
    </message>
    <message>
        <source>Re-created from its disk files. The time is that of the last change to them; the settings are those the VM had when this was written.</source>
        <translation>ディスク ファイルから再作成されました。日時はそれらの最終変更日時、設定は書き込み時点の VM のものです。</translation>
    </message>
    <message>
        <source>Write the snapshot&apos;s configuration &apos;{name}&apos;</source>
        <translation>チェックポイントの構成「{name}」を書き込み</translation>
    </message>
    <message>
        <source>Refer to the snapshot in {name} as to its neighbours</source>
        <translation>{name} で、隣接するチェックポイントと同じようにこのチェックポイントを参照</translation>
    </message>
    <message>
        <source>the bytes from before are no longer in the trash</source>
        <translation>以前のバイトはもうごみ箱にありません</translation>
    </message>
    <message>
        <source>nothing needs to be done: the disk reads the same</source>
        <translation>何もする必要はありません。ディスクの読み取り結果は同じです</translation>
    </message>
    <message>
        <source>the bytes from before cannot be used ({error})</source>
        <translation>以前のバイトを使用できません ({error})</translation>
    </message>
    <message>
        <source>the holes are filled, but this place does not let the mark be cleared</source>
        <translation>穴は埋めましたが、この場所では印を解除できません</translation>
    </message>
    <message>
        <source>on the host run: {command}</source>
        <translation>ホストで次を実行してください: {command}</translation>
    </message>
    <message>
        <source>Merge pending disks of {machine}</source>
        <translation>{machine} の結合待ちディスクを結合</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Disks that only one other disk needs take in its data. No moment changes.</source>
        <translation>他の 1 つのディスクだけが必要とするディスクにそのデータを取り込みます。どの時点も変わりません。</translation>
    </message>
    <message>
        <source>None once the merge has begun; it changes nothing that can be seen.</source>
        <translation>結合が始まると元には戻せませんが、目に見えるものは何も変わりません。</translation>
    </message>
    <message>
        <source>No configuration names these disks, so nothing says which of them are still needed. Merge one disk by &apos;merge FILE --into-parent&apos;, or export it as one disk instead.</source>
        <translation>どの構成もこれらのディスクを記載していないため、どれがまだ必要かを示すものがありません。&apos;merge FILE --into-parent&apos; でディスクを 1 つずつ結合するか、代わりに 1 つのディスクとしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>The VM is not off ({state_reason}): its disks cannot be merged under it.</source>
        <translation>VM がオフではありません ({state_reason})。その下でディスクを結合することはできません。</translation>
    </message>
    <message>
        <source>A parent that was made by hand, not by a snapshot, is not merged by itself: {names}. Merge the disk above it by &apos;merge FILE --into-parent&apos;, or export it as one disk instead.</source>
        <translation>チェックポイントではなく手動で作られた親は、自動では結合されません: {names}。&apos;merge FILE --into-parent&apos; でその上のディスクを結合するか、代わりに 1 つのディスクとしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>{name} is not merged: {reason}.</source>
        <translation>{name} は結合されません: {reason}。</translation>
    </message>
    <message>
        <source>Set aside what cannot be read (&apos;repair&apos; lists it), or open the VM&apos;s own folder alone, then try again.</source>
        <translation>読み取れないものを退避する (&apos;repair&apos; に一覧があります) か、VM 自身のフォルダーだけを開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>結合するものはありません。</translation>
    </message>
    <message>
        <source>Protect snapshot &apos;{name}&apos; of {vm}</source>
        <translation>{vm} のチェックポイント「{name}」を保護</translation>
    </message>
    <message>
        <source>Remove the protection of &apos;{name}&apos; of {vm}</source>
        <translation>{vm} の「{name}」の保護を解除</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Remove protection</source>
        <translation>保護を解除</translation>
    </message>
    <message>
        <source>snapviewer refuses to delete &apos;{name}&apos; until the protection is removed. Hyper-V itself knows nothing of it. No disk and no configuration changes.</source>
        <translation>保護が解除されるまで、snapviewer は「{name}」の削除を拒否します。Hyper-V 自身はこれを知りません。ディスクも構成も変わりません。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can be deleted again. Nothing else changes.</source>
        <translation>「{name}」を再び削除できるようになります。他には何も変わりません。</translation>
    </message>
    <message>
        <source>Undo, or the same command again.</source>
        <translation>元に戻す、または同じコマンドをもう一度。</translation>
    </message>
    <message>
        <source>Now is no snapshot; it cannot be deleted anyway.</source>
        <translation>「現在」はチェックポイントではなく、いずれにしても削除できません。</translation>
    </message>
    <message>
        <source>The list of protected snapshots could not be read ({fault}), so it is not written over. Bring it back from a copy, or move it away.</source>
        <translation>保護されたチェックポイントの一覧を読み取れなかったため ({fault})、上書きしません。コピーから戻すか、別の場所に移してください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is protected already.</source>
        <translation>「{name}」は既に保護されています。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not protected.</source>
        <translation>「{name}」は保護されていません。</translation>
    </message>
    <message>
        <source>Write the list of protected snapshots</source>
        <translation>保護されたチェックポイントの一覧を書き込み</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is protected against deletion. Remove the protection first.</source>
        <translation>「{name}」は削除から保護されています。先に保護を解除してください。</translation>
    </message>
    <message>
        <source>there is no such disk file</source>
        <translation>そのようなディスク ファイルはありません</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>パスを確認してください</translation>
    </message>
    <message>
        <source>its parent</source>
        <translation>その親</translation>
    </message>
    <message>
        <source>Merge {child} into {parent}</source>
        <translation>{child} を {parent} に結合</translation>
    </message>
    <message>
        <source>{parent} takes in what {child} holds, and {child} is removed. What {child} reads stays readable as {parent}; what {parent} held before is gone.</source>
        <translation>{parent} が {child} の持つ内容を取り込み、{child} は削除されます。{child} で読み取れる内容は {parent} として引き続き読み取れます。{parent} が以前持っていた内容は失われます。</translation>
    </message>
    <message>
        <source>Export it as one disk instead: that reads the whole chain and changes nothing.</source>
        <translation>代わりに 1 つのディスクとしてエクスポートしてください。チェーン全体を読み取り、何も変更しません。</translation>
    </message>
    <message>
        <source>{name} is no differencing disk: it has no parent.</source>
        <translation>{name} は差分ディスクではなく、親がありません。</translation>
    </message>
    <message>
        <source>The parent of {name} is not among the opened folders: {path}.</source>
        <translation>{name} の親は、開いたフォルダーに含まれていません: {path}。</translation>
    </message>
    <message>
        <source>It is not proved that {parent} is the disk that {name} was made over.</source>
        <translation>{parent} が {name} の作成時の土台となったディスクであることは証明されていません。</translation>
    </message>
    <message>
        <source>Other disks stand on {parent} too and would become unreadable: {others}.</source>
        <translation>他のディスクも {parent} の上に成り立っており、読み取れなくなります: {others}。</translation>
    </message>
    <message>
        <source>{parent} is named by a snapshot or by a VM.</source>
        <translation>{parent} はチェックポイントまたは VM から参照されています。</translation>
    </message>
    <message>
        <source>{name} was set aside or deleted: bring it back first.</source>
        <translation>{name} は退避または削除されたものです。先に元に戻してください。</translation>
    </message>
    <message>
        <source>Any other disk that stands on {parent} becomes unreadable for good: {judged}.</source>
        <translation>{parent} の上に成り立つ他のディスクは、すべて永久に読み取れなくなります: {judged}。</translation>
    </message>
    <message>
        <source>Reconnect {child} to {parent}</source>
        <translation>{child} を {parent} に再接続</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>{child} will read what it does not hold itself from {parent}.</source>
        <translation>{child} は自身が持たない内容を {parent} から読み取るようになります。</translation>
    </message>
    <message>
        <source>Undo brings the old link back.</source>
        <translation>元に戻すと以前のリンクに戻ります。</translation>
    </message>
    <message>
        <source>The VM is not off: {state_reason}.</source>
        <translation>VM がオフではありません: {state_reason}。</translation>
    </message>
    <message>
        <source>a disk cannot be its own parent</source>
        <translation>ディスクは自分自身の親にはなれません</translation>
    </message>
    <message>
        <source>name another parent</source>
        <translation>別の親を指定してください</translation>
    </message>
    <message>
        <source>{parent} stands on {child} itself: they would form a circle</source>
        <translation>{parent} 自身が {child} の上に成り立っているため、循環になります</translation>
    </message>
    <message>
        <source>The virtual sizes differ ({size} and {parent_size} bytes): {parent} was resized since, or is the wrong file.</source>
        <translation>仮想サイズが異なります ({size} バイトと {parent_size} バイト)。{parent} はその後サイズが変更されたか、誤ったファイルです。</translation>
    </message>
    <message>
        <source>The ids of both disks match.</source>
        <translation>両方のディスクの ID が一致しています。</translation>
    </message>
    <message>
        <source>The id that {child} expects of its parent is not that of {parent}: it was changed since, or is the wrong file. Old and new blocks may be mixed up.</source>
        <translation>{child} が親に期待する ID は {parent} のものではありません。その後変更されたか、誤ったファイルです。古いブロックと新しいブロックが混ざる可能性があります。</translation>
    </message>
    <message>
        <source>The id that {child} expects of its parent is not that of {parent} (expected {ids}, found {found}). Only ignore this (--ignore-mismatch) when it is certain that the content is what it was when the child was made.</source>
        <translation>{child} が親に期待する ID は {parent} のものではありません (期待 {ids}、実際 {found})。子の作成時と内容が同じであることが確実な場合にのみ、これを無視 (--ignore-mismatch) してください。</translation>
    </message>
    <message>
        <source>Under which path the host will see {parent} is not known, so {child} names it by the relative path {path} alone. Give its folder (--windows-folder &apos;D:\VMs\Web&apos;) to store both.</source>
        <translation>ホストから {parent} がどのパスで見えるか不明なため、{child} は相対パス {path} だけで参照します。両方を保存するには、フォルダーを指定してください (--windows-folder &apos;D:\VMs\Web&apos;)。</translation>
    </message>
    <message>
        <source>Point {child} at {parent}</source>
        <translation>{child} の参照先を {parent} にする</translation>
    </message>
    <message>
        <source>{parent} carries the id that {child} expects, as every copy of one disk does, but {reason}.</source>
        <translation>{parent} は {child} が期待する ID を持っています (同じディスクのコピーはすべてこの ID を持ちます) が、{reason}。</translation>
    </message>
    <message>
        <source>it is a {kind} disk and has no parent to reconnect</source>
        <translation>{kind} ディスクであり、再接続すべき親がありません</translation>
    </message>
    <message>
        <source>name the differencing disk first, its parent second</source>
        <translation>差分ディスクを先に、その親を後に指定してください</translation>
    </message>
    <message>
        <source>the parent is a {parent} disk, the child a {child} disk</source>
        <translation>親は {parent} ディスク、子は {child} ディスクです</translation>
    </message>
    <message>
        <source>name a parent of the same format</source>
        <translation>同じ形式の親を指定してください</translation>
    </message>
    <message>
        <source>the disk has sectors of {sector_size} bytes, the parent of {parent_size}</source>
        <translation>ディスクのセクターは {sector_size} バイト、親のセクターは {parent_size} バイトです</translation>
    </message>
    <message>
        <source>an action whose journal cannot be read</source>
        <translation>ジャーナルを読み取れない操作</translation>
    </message>
    <message>
        <source>there is no interrupted action here</source>
        <translation>ここには中断された操作はありません</translation>
    </message>
    <message>
        <source>nothing needs to be done</source>
        <translation>何もする必要はありません</translation>
    </message>
    <message>
        <source>the merge of this action has begun to write, so it cannot be taken back; no moment is harmed</source>
        <translation>この操作の結合は書き込みを始めているため、取り消せません。損なわれた時点はありません</translation>
    </message>
    <message>
        <source>run &apos;recover&apos; without --back to complete it</source>
        <translation>完了させるには --back なしで &apos;recover&apos; を実行してください</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>There is no interrupted action here.</source>
        <translation>ここには中断された操作はありません。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>元に戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>The merge of this action has begun to write, so it cannot be taken back; no moment is harmed. Continue it instead.</source>
        <translation>この操作の結合は書き込みを始めているため、取り消せません。損なわれた時点はありません。代わりに続行してください。</translation>
    </message>
    <message>
        <source>Everything becomes again as it was before the action.</source>
        <translation>すべてが操作前の状態に戻ります。</translation>
    </message>
    <message>
        <source>{name} lies there again, which this action had removed; it is left alone. The VM does not need it.</source>
        <translation>この操作が削除した {name} が再び置かれています。これには触れません。VM には必要ありません。</translation>
    </message>
    <message>
        <source>The action is completed; what was done already is not repeated.</source>
        <translation>操作を完了します。既に済んだことは繰り返しません。</translation>
    </message>
    <message>
        <source>it is a base disk, not one that a snapshot made</source>
        <translation>チェックポイントが作成したものではなく、ベース ディスクです</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>{name} is used by another VM too, so it is not merged.</source>
        <translation>{name} は別の VM も使用しているため、結合しません。</translation>
    </message>
    <message>
        <source>{name} does not match its parent, so it is not merged.</source>
        <translation>{name} は親と一致しないため、結合しません。</translation>
    </message>
    <message>
        <source>Move the change tracking aside: the disk&apos;s content changes</source>
        <translation>変更追跡を退避: ディスクの内容が変わります</translation>
    </message>
    <message>
        <source>Merge {names} into {target}</source>
        <translation>{names} を {target} に結合</translation>
    </message>
    <message>
        <source>Name the merged disks in {name}</source>
        <translation>結合したディスクを {name} に記載</translation>
    </message>
    <message>
        <source>Point {child} at {target}</source>
        <translation>{child} の参照先を {target} にする</translation>
    </message>
    <message>
        <source>Remove the merged file</source>
        <translation>結合済みのファイルを削除</translation>
    </message>
    <message>
        <source>Rename snapshot &apos;{moment}&apos; to &apos;{name}&apos;</source>
        <translation>チェックポイント「{moment}」の名前を「{name}」に変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; will be called &apos;{name}&apos;. Nothing else changes.</source>
        <translation>「{moment}」の名前が「{name}」になります。他には何も変わりません。</translation>
    </message>
    <message>
        <source>Another snapshot is called &apos;{name}&apos; too.</source>
        <translation>別のチェックポイントも「{name}」という名前です。</translation>
    </message>
    <message>
        <source>Write the new name</source>
        <translation>新しい名前を書き込み</translation>
    </message>
    <message>
        <source>Edit the notes of &apos;{moment}&apos;</source>
        <translation>「{moment}」のメモを編集</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>The notes of &apos;{moment}&apos; are replaced. Nothing else changes.</source>
        <translation>「{moment}」のメモが置き換えられます。他には何も変わりません。</translation>
    </message>
    <message>
        <source>Write the new notes</source>
        <translation>新しいメモを書き込み</translation>
    </message>
    <message>
        <source>Undo brings the old text back.</source>
        <translation>元に戻すと以前のテキストに戻ります。</translation>
    </message>
    <message>
        <source>Now is no snapshot; rename the VM itself in Hyper-V.</source>
        <translation>「現在」はチェックポイントではありません。VM 自体の名前は Hyper-V で変更してください。</translation>
    </message>
    <message>
        <source>The snapshot&apos;s configuration could not be read.</source>
        <translation>チェックポイントの構成を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Rewrite the footer</source>
        <translation>フッターを書き直す</translation>
    </message>
    <message>
        <source>Replay the log</source>
        <translation>ログを再生</translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>穴を埋める</translation>
    </message>
    <message>
        <source>Refresh stored paths</source>
        <translation>保存されたパスを更新</translation>
    </message>
    <message>
        <source>Move the left-over {name} to the trash</source>
        <translation>残された {name} をごみ箱に移動</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>No VM reads {name}; it was never whole.</source>
        <translation>{name} を読み取る VM はありません。完全なものであったことは一度もありません。</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>元に戻す操作で戻せます。</translation>
    </message>
    <message>
        <source>It holds nothing but empty folders: remove it by hand.</source>
        <translation>空のフォルダー以外に何も含まれていません。手動で取り除いてください。</translation>
    </message>
    <message>
        <source>Reconnect to {parent}</source>
        <translation>{parent} に再接続</translation>
    </message>
    <message>
        <source>Re-create a snapshot of {each}</source>
        <translation>{each} のチェックポイントを再作成</translation>
    </message>
    <message>
        <source>{name} is in use by another process.</source>
        <translation>{name} は別のプロセスが使用中です。</translation>
    </message>
    <message>
        <source>No other process holds the file.</source>
        <translation>ファイルを保持している他のプロセスはありません。</translation>
    </message>
    <message>
        <source>Set the size of {parent} back</source>
        <translation>{parent} のサイズを元に戻す</translation>
    </message>
    <message>
        <source>Rewrite the footer of {name}</source>
        <translation>{name} のフッターを書き直す</translation>
    </message>
    <message>
        <source>Rewrite footer</source>
        <translation>フッターを書き直す</translation>
    </message>
    <message>
        <source>Both copies of the footer are good again. What the disk reads stays.</source>
        <translation>フッターの両方のコピーが正常に戻ります。ディスクの読み取り内容は変わりません。</translation>
    </message>
    <message>
        <source>Undo brings the old bytes back.</source>
        <translation>元に戻すと以前のバイトに戻ります。</translation>
    </message>
    <message>
        <source>Both copies of the footer are good already: nothing to do.</source>
        <translation>フッターの両方のコピーは既に正常です。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Write the good footer over the other in {name}</source>
        <translation>{name} で正常なフッターをもう一方に上書き</translation>
    </message>
    <message>
        <source>Set the size of {name} back to {size} bytes</source>
        <translation>{name} のサイズを {size} バイトに戻す</translation>
    </message>
    <message>
        <source>Set size back</source>
        <translation>サイズを元に戻す</translation>
    </message>
    <message>
        <source>The disk ends where its children end again, and can be read through them. They never saw anything beyond that end.</source>
        <translation>ディスクの終わりが再び子の終わりと同じになり、子を通して読み取れるようになります。子がその終わりより先を見たことは一度もありません。</translation>
    </message>
    <message>
        <source>{name} is no VHD that can be read.</source>
        <translation>{name} は読み取れる VHD ではありません。</translation>
    </message>
    <message>
        <source>{name} has {found} bytes: it would no longer fit.</source>
        <translation>{name} は {found} バイトあり、収まらなくなります。</translation>
    </message>
    <message>
        <source>Write the size into both footers of {name}</source>
        <translation>{name} の両方のフッターにサイズを書き込み</translation>
    </message>
    <message>
        <source>{held} bytes were written beyond that size after the disk was expanded; they are hidden then. What was written before it may have changed as well.</source>
        <translation>ディスクの拡張後、そのサイズより先に {held} バイトが書き込まれました。これらは隠されます。それより前に書き込まれた内容も変わっている可能性があります。</translation>
    </message>
    <message>
        <source>Replay the log of {name}</source>
        <translation>{name} のログを再生</translation>
    </message>
    <message>
        <source>Replay log</source>
        <translation>ログを再生</translation>
    </message>
    <message>
        <source>The file is complete without its log. What the disk reads stays the same.</source>
        <translation>ファイルはログなしで完全になります。ディスクの読み取り内容は変わりません。</translation>
    </message>
    <message>
        <source>The log is empty: nothing to do.</source>
        <translation>ログは空です。何もする必要はありません。</translation>
    </message>
    <message>
        <source>The log changes {size} bytes: too many to be kept for undo.</source>
        <translation>ログは {size} バイトを変更します。元に戻すために保持するには多すぎます。</translation>
    </message>
    <message>
        <source>Write the log&apos;s pages into their places in {name}</source>
        <translation>ログのページを {name} 内の位置に書き込み</translation>
    </message>
    <message>
        <source>Refresh the stored parent paths of {machine}</source>
        <translation>{machine} の保存された親パスを更新</translation>
    </message>
    <message>
        <source>Refresh paths</source>
        <translation>パスを更新</translation>
    </message>
    <message>
        <source>Every disk names its parent where it is now. What they read stays.</source>
        <translation>すべてのディスクが親を現在の場所で示すようになります。読み取り内容は変わりません。</translation>
    </message>
    <message>
        <source>Undo brings the old paths back.</source>
        <translation>元に戻すと以前のパスに戻ります。</translation>
    </message>
    <message>
        <source>Name {name} as the parent of {file} where it is now</source>
        <translation>{file} の親として {name} を現在の場所で記載</translation>
    </message>
    <message>
        <source>No stored path is stale: nothing to do.</source>
        <translation>古くなった保存パスはありません。何もする必要はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Move an orphan to the trash</source>
        <comment>Move {n} orphans to the trash</comment>
        <translation>
            <numerusform>{n} 個の孤立ファイルをごみ箱に移動</numerusform>
        </translation>
    </message>
    <message>
        <source>No VM under the opened folder needs these files: {names}. They stay in the trash until it is emptied.</source>
        <translation>開いたフォルダー以下のどの VM もこれらのファイルを必要としていません: {names}。ごみ箱を空にするまで残ります。</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>元に戻すとこれらが戻ります。</translation>
    </message>
    <message>
        <source>{name} is no disk of the opened folder.</source>
        <translation>{name} は開いたフォルダーのディスクではありません。</translation>
    </message>
    <message>
        <source>{name} is not proved to be an orphan: its role is {role} ({doubt}).</source>
        <translation>{name} は孤立していると証明されていません。役割は「{role}」です ({doubt})。</translation>
    </message>
    <message>
        <source>{name} is not proved to be an orphan: its role is {role}.</source>
        <translation>{name} は孤立していると証明されていません。役割は「{role}」です。</translation>
    </message>
    <message>
        <source>{name} is the parent of {left}.</source>
        <translation>{name} は {left} の親です。</translation>
    </message>
    <message>
        <source>Nothing that was found refers to these files.</source>
        <translation>見つかったもので、これらのファイルを参照するものはありません。</translation>
    </message>
    <message>
        <source>Move the orphan {name} to the trash</source>
        <translation>孤立ファイル {name} をごみ箱に移動</translation>
    </message>
    <message>
        <source>Move the change tracking of {name} with it</source>
        <translation>{name} の変更追跡も一緒に移動</translation>
    </message>
    <message>
        <source>Revert {machine} to &apos;{moment}&apos;</source>
        <translation>{machine} を「{moment}」に戻す</translation>
    </message>
    <message>
        <source>Take snapshot and revert</source>
        <translation>チェックポイントを作成して戻す</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>The VM is at Now already.</source>
        <translation>VM は既に「現在」にあります。</translation>
    </message>
    <message>
        <source>The VM looks as if it were running ({state_reason}). Shut it down first.</source>
        <translation>VM は実行中のように見えます ({state_reason})。先にシャットダウンしてください。</translation>
    </message>
    <message>
        <source>The snapshot&apos;s configuration is of another kind than the VM&apos;s ({snapshot}, {vm}), so it cannot become the VM&apos;s.</source>
        <translation>チェックポイントの構成は VM の構成と種類が異なるため ({snapshot}、{vm})、VM の構成にはできません。</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Everything Now has written since is dropped.</source>
        <translation>VM は再び「{moment}」になります。その後「現在」が書き込んだものはすべて破棄されます。</translation>
    </message>
    <message>
        <source>Undo brings Now back until the trash is emptied or the VM was started.</source>
        <translation>ごみ箱を空にするか VM を起動するまでは、元に戻す操作で「現在」が戻ります。</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Now is kept as the snapshot &apos;{take_first}&apos;.</source>
        <translation>VM は再び「{moment}」になります。「現在」はチェックポイント「{take_first}」として残ります。</translation>
    </message>
    <message>
        <source>Revert to &apos;{take_first}&apos;, or undo.</source>
        <translation>「{take_first}」に戻すか、元に戻す。</translation>
    </message>
    <message>
        <source>{name} is the base disk of {slot}; it is not changed.</source>
        <translation>{name} は {slot} のベース ディスクであり、変更されません。</translation>
    </message>
    <message>
        <source>Now&apos;s saved state is dropped with it (it stays in the trash).</source>
        <translation>「現在」の保存された状態も一緒に破棄されます (ごみ箱に残ります)。</translation>
    </message>
    <message>
        <source>Make the VM&apos;s settings &apos;{moment}&apos;</source>
        <translation>VM の設定を「{moment}」にする</translation>
    </message>
    <message>
        <source>The disk at {slot} did not exist at &apos;{moment}&apos;, so the VM no longer has it; {disk} stays where it is.</source>
        <translation>{slot} のディスクは「{moment}」には存在しなかったため、VM から外れます。{disk} はそのまま残ります。</translation>
    </message>
    <message>
        <source>The disk at {slot} did not exist at &apos;{moment}&apos;, so the VM no longer has it; &apos;{snapshot}&apos; keeps it.</source>
        <translation>{slot} のディスクは「{moment}」には存在しなかったため、VM から外れます。「{snapshot}」が保持します。</translation>
    </message>
    <message>
        <source>Afterwards a merge is due: only one disk still needs {names}.</source>
        <translation>その後結合が必要になります: {names} を必要とするディスクは 1 つだけになります。</translation>
    </message>
    <message>
        <source>Copy the saved memory</source>
        <translation>保存されたメモリをコピー</translation>
    </message>
    <message>
        <source>Copy the device state</source>
        <translation>デバイスの状態をコピー</translation>
    </message>
    <message>
        <source>runtime file with the saved state</source>
        <translation>保存された状態を含むランタイム ファイル</translation>
    </message>
    <message>
        <source>runtime file (VM off)</source>
        <translation>ランタイム ファイル (VM はオフ)</translation>
    </message>
    <message>
        <source>Copy the {runtime}</source>
        <translation>コピー: {runtime}</translation>
    </message>
    <message>
        <source>Re-create the VM&apos;s configuration from &apos;{snapshot}&apos; over {leaf}</source>
        <translation>「{snapshot}」から {leaf} の上に VM の構成を再作成</translation>
    </message>
    <message>
        <source>Re-create the snapshot over {files}</source>
        <translation>{files} の上にチェックポイントを再作成</translation>
    </message>
    <message>
        <source>Re-create the configuration of {name}</source>
        <translation>{name} の構成を再作成</translation>
    </message>
    <message>
        <source>Re-create configuration</source>
        <translation>構成を再作成</translation>
    </message>
    <message>
        <source>The VM is there again with the settings it had at &apos;{snapshot}&apos;, and Now reads {leaves}. No disk changes.</source>
        <translation>VM は「{snapshot}」の時点の設定で再び存在し、「現在」は {leaves} を読み取ります。ディスクは変わりません。</translation>
    </message>
    <message>
        <source>Undo brings the unreadable file back, as long as the VM was not started.</source>
        <translation>VM を起動していない限り、元に戻す操作で読み取れないファイルが戻ります。</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration can be read; it is not re-created.</source>
        <translation>VM の構成は読み取れます。再作成は行いません。</translation>
    </message>
    <message>
        <source>Settings that were changed after &apos;{snapshot}&apos; was taken are lost, and so is the VM&apos;s name, which no snapshot keeps: &apos;{name}&apos; is used.</source>
        <translation>「{snapshot}」の作成後に変更された設定は失われます。VM の名前も、どのチェックポイントにも保持されないため失われ、「{name}」が使用されます。</translation>
    </message>
    <message>
        <source>Write the VM&apos;s configuration &apos;{name}&apos;</source>
        <translation>VM の構成「{name}」を書き込み</translation>
    </message>
    <message>
        <source>{folder} holds a saved state that the new configuration does not name: the VM starts as after a power loss.</source>
        <translation>{folder} には、新しい構成が記載しない保存された状態があります。VM は電源断の後と同じように起動します。</translation>
    </message>
    <message>
        <source>Copy the guest state (firmware variables, virtual TPM)</source>
        <translation>ゲストの状態 (ファームウェア変数、仮想 TPM) をコピー</translation>
    </message>
    <message>
        <source>{name} has not the ending of a saved state</source>
        <translation>{name} の拡張子は保存された状態のものではありません</translation>
    </message>
    <message>
        <source>{name} cannot be looked at ({error})</source>
        <translation>{name} を確認できません ({error})</translation>
    </message>
    <message>
        <source>{name} is no regular file</source>
        <translation>{name} は通常のファイルではありません</translation>
    </message>
    <message>
        <source>{name} has more than one name (hard links)</source>
        <translation>{name} には複数の名前があります (ハード リンク)</translation>
    </message>
    <message>
        <source>{name} lies outside the VM&apos;s folders</source>
        <translation>{name} は VM のフォルダーの外にあります</translation>
    </message>
    <message>
        <source>{name} is another VM&apos;s</source>
        <translation>{name} は別の VM のものです</translation>
    </message>
    <message>
        <source>The saved state that &apos;{moment}&apos; names is not its own: {fault}. Discard or correct it first.</source>
        <translation>「{moment}」が示す保存された状態は、この時点自身のものではありません: {fault}。先に破棄するか修正してください。</translation>
    </message>
    <message>
        <source>under which path the host will see this file does not follow from the settings</source>
        <translation>ホストからこのファイルがどのパスで見えるかは、設定からは判断できません</translation>
    </message>
    <message>
        <source>discard the saved state, or bring the VM&apos;s disks beside it</source>
        <translation>保存された状態を破棄するか、VM のディスクをその隣に置いてください</translation>
    </message>
    <message>
        <source>The VM has no runtime file (.vmrs), so the snapshot has none either.</source>
        <translation>VM にランタイム ファイル (.vmrs) がないため、チェックポイントにもありません。</translation>
    </message>
    <message>
        <source>The VM has a virtual TPM, but its guest state is not beside its settings: {guest_state}. The snapshot could not be opened again. Bring the file back first.</source>
        <translation>VM には仮想 TPM がありますが、ゲストの状態が設定の隣にありません: {guest_state}。チェックポイントを再び開けなくなります。先にファイルを戻してください。</translation>
    </message>
    <message>
        <source>The settings name a guest state file that is not beside them, so the snapshot does not keep it: {guest_state}.</source>
        <translation>設定が示すゲスト状態ファイルが隣にないため、チェックポイントには保持されません: {guest_state}。</translation>
    </message>
    <message>
        <source>Change tracking (.rct, .mrt) stays beside {tracked}, whose content does not change. The new disks have none until the host makes it.</source>
        <translation>変更追跡 (.rct、.mrt) は内容の変わらない {tracked} の隣に残ります。新しいディスクには、ホストが作成するまでありません。</translation>
    </message>
    <message>
        <source>guest state</source>
        <translation>ゲストの状態</translation>
    </message>
    <message>
        <source>Move the {what} to the trash</source>
        <translation>ごみ箱に移動: {what}</translation>
    </message>
    <message>
        <source>The file that &apos;{moment}&apos; names as its saved state stays where it is: {fault}.</source>
        <translation>「{moment}」が保存された状態として示すファイルは、そのまま残ります: {fault}。</translation>
    </message>
    <message>
        <source>Move the saved state to the trash</source>
        <translation>保存された状態をごみ箱に移動</translation>
    </message>
    <message>
        <source>The VM&apos;s and the snapshot&apos;s configurations are of different generations; a VM is upgraded only without snapshots.</source>
        <translation>VM とチェックポイントの構成の世代が異なります。VM のアップグレードはチェックポイントがない場合にのみ行われます。</translation>
    </message>
    <message>
        <source>Move Now&apos;s {runtime} to the trash</source>
        <translation>ごみ箱に移動 (「現在」のもの): {runtime}</translation>
    </message>
    <message>
        <source>Restore the {runtime}</source>
        <translation>復元: {runtime}</translation>
    </message>
    <message>
        <source>The snapshot has no runtime file (.vmrs); the VM will be off after it.</source>
        <translation>チェックポイントにランタイム ファイル (.vmrs) がないため、VM はその後オフになります。</translation>
    </message>
    <message>
        <source>Write the runtime file without saved state</source>
        <translation>保存された状態なしのランタイム ファイルを書き込み</translation>
    </message>
    <message>
        <source>The snapshot has no guest state (.vmgs), so the VM keeps its own: {own}.</source>
        <translation>チェックポイントにゲストの状態 (.vmgs) がないため、VM は自身のものを保持します: {own}。</translation>
    </message>
    <message>
        <source>Move Now&apos;s guest state to the trash</source>
        <translation>「現在」のゲストの状態をごみ箱に移動</translation>
    </message>
    <message>
        <source>Restore the guest state (firmware variables, virtual TPM)</source>
        <translation>ゲストの状態 (ファームウェア変数、仮想 TPM) を復元</translation>
    </message>
    <message>
        <source>Restore the saved memory</source>
        <translation>保存されたメモリを復元</translation>
    </message>
    <message>
        <source>Restore the device state</source>
        <translation>デバイスの状態を復元</translation>
    </message>
    <message>
        <source>a file of this name exists already and is not the one this action made</source>
        <translation>同じ名前のファイルが既に存在し、この操作が作成したものではありません</translation>
    </message>
    <message>
        <source>move the file elsewhere, then continue</source>
        <translation>ファイルを別の場所に移してから続行してください</translation>
    </message>
    <message>
        <source>the disk is not the one this action made, so it is not removed</source>
        <translation>この操作が作成したディスクではないため、削除しません</translation>
    </message>
    <message>
        <source>look at the file with &apos;snapviewer inspect&apos;</source>
        <translation>&apos;snapviewer inspect&apos; でファイルを確認してください</translation>
    </message>
    <message>
        <source>the disk has been written to since this action made it, so it is not removed</source>
        <translation>この操作が作成した後に書き込まれているため、ディスクを削除しません</translation>
    </message>
    <message>
        <source>delete the snapshot instead: that keeps what was written</source>
        <translation>代わりにチェックポイントを削除してください。書き込まれた内容は保持されます</translation>
    </message>
    <message>
        <source>a file of this name exists already</source>
        <translation>同じ名前のファイルが既に存在します</translation>
    </message>
    <message>
        <source>a new file has taken the place of the one in the trash</source>
        <translation>ごみ箱にあるものの場所に新しいファイルがあります</translation>
    </message>
    <message>
        <source>move it elsewhere; the old one is {place}</source>
        <translation>それを別の場所に移してください。古いファイルは {place} です</translation>
    </message>
    <message>
        <source>the file is no longer in the trash</source>
        <translation>ファイルはもうごみ箱にありません</translation>
    </message>
    <message>
        <source>restore it from a backup; this action cannot be undone</source>
        <translation>バックアップから復元してください。この操作は元に戻せません</translation>
    </message>
    <message>
        <source>the file is not as this action made it, so it is not removed or replaced</source>
        <translation>ファイルがこの操作で作成されたときと異なるため、削除も置き換えもしません</translation>
    </message>
    <message>
        <source>move the file elsewhere, then try again</source>
        <translation>ファイルを別の場所に移してからもう一度お試しください</translation>
    </message>
    <message>
        <source>the new content that waits here was changed since it was made</source>
        <translation>ここで待機している新しい内容は、作成後に変更されています</translation>
    </message>
    <message>
        <source>go back with &apos;recover --back&apos;</source>
        <translation>&apos;recover --back&apos; で元に戻してください</translation>
    </message>
    <message>
        <source>the copy in the trash was changed since it was made</source>
        <translation>ごみ箱のコピーは、作成後に変更されています</translation>
    </message>
    <message>
        <source>this step wrote data that cannot be taken back; no moment was harmed</source>
        <translation>この手順は取り消せないデータを書き込みました。損なわれた時点はありません</translation>
    </message>
    <message>
        <source>continue the action instead</source>
        <translation>代わりに操作を続行してください</translation>
    </message>
    <message>
        <source>Take snapshot &apos;{name}&apos; of {machine}</source>
        <translation>{machine} のチェックポイント「{name}」を作成</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>チェックポイントを作成</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; will hold the VM as it is now. Everything written from now on goes to new files.</source>
        <translation>「{name}」は今の VM をそのまま保持します。今後書き込まれるものはすべて新しいファイルに入ります。</translation>
    </message>
    <message>
        <source>Undo removes it again as long as nothing was written since.</source>
        <translation>その後何も書き込まれていなければ、元に戻すと取り除かれます。</translation>
    </message>
    <message>
        <source>The VM has {count} snapshots; Hyper-V allows {most}.</source>
        <translation>VM には {count} 個のチェックポイントがあります。Hyper-V の上限は {most} 個です。</translation>
    </message>
    <message>
        <source>The VM already has a snapshot named &apos;{name}&apos;.</source>
        <translation>VM には既に「{name}」という名前のチェックポイントがあります。</translation>
    </message>
    <message>
        <source>The VM has no hard disk: the snapshot keeps its settings only.</source>
        <translation>VM にハード ディスクがありません。チェックポイントは設定のみを保持します。</translation>
    </message>
    <message>
        <source>The VM looks as if it were running ({state_reason}). The snapshot keeps its disks as after a power loss. If it really runs on a host, take the snapshot there.</source>
        <translation>VM は実行中のように見えます ({state_reason})。チェックポイントは停電後のような状態でディスクを保持します。実際にホストで実行中の場合は、そちらでチェックポイントを作成してください。</translation>
    </message>
    <message>
        <source>Point the VM at its new disks</source>
        <translation>VM の参照先を新しいディスクにする</translation>
    </message>
    <message>
        <source>Remove the folder where it is empty</source>
        <translation>空になったフォルダーを削除</translation>
    </message>
    <message>
        <source>Remove the disk the action made</source>
        <translation>操作が作成したディスクを削除</translation>
    </message>
    <message>
        <source>Remove the copy the action made</source>
        <translation>操作が作成したコピーを削除</translation>
    </message>
    <message>
        <source>Bring the file back as it was before</source>
        <translation>ファイルを以前の状態に戻す</translation>
    </message>
    <message>
        <source>Bring the file back from the trash</source>
        <translation>ファイルをごみ箱から戻す</translation>
    </message>
    <message>
        <source>Bring the disk&apos;s old parent link back</source>
        <translation>ディスクの以前の親リンクを戻す</translation>
    </message>
    <message>
        <source>Bring the footer back as it was</source>
        <translation>フッターを以前の状態に戻す</translation>
    </message>
    <message>
        <source>Bring the log and what it changed back as it was</source>
        <translation>ログとログが変更したものを以前の状態に戻す</translation>
    </message>
    <message>
        <source>Leave the file filled: it reads the same</source>
        <translation>ファイルは穴を埋めたままにする: 読み取り内容は同じです</translation>
    </message>
    <message>
        <source>Bring the file back to its old name and place</source>
        <translation>ファイルを元の名前と場所に戻す</translation>
    </message>
    <message>
        <source>Remove the disk the action wrote</source>
        <translation>操作が書き込んだディスクを削除</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation>元に戻す: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>An earlier action was interrupted. Finish it first with &apos;recover&apos;.</source>
        <translation>以前の操作が中断されています。先に &apos;recover&apos; で完了させてください。</translation>
    </message>
    <message>
        <source>There is nothing to undo: no action was taken here, or the trash was emptied.</source>
        <translation>元に戻すものはありません。ここでは操作が行われていないか、ごみ箱が空にされました。</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; merged disks; that cannot be taken back (no other moment changed).</source>
        <translation>「{title}」はディスクを結合したため、取り消せません (他の時点は変わっていません)。</translation>
    </message>
    <message>
        <source>{name} has changed since (the VM may have been started, or another program wrote to it), so the action cannot be undone.</source>
        <translation>{name} はその後変更されているため (VM が起動されたか、別のプログラムが書き込んだ可能性があります)、操作を元に戻せません。</translation>
    </message>
    <message>
        <source>Every file is as the action left it.</source>
        <translation>すべてのファイルは操作後のままです。</translation>
    </message>
    <message>
        <source>Everything is again as before &apos;{title}&apos;.</source>
        <translation>すべてが「{title}」の前の状態に戻ります。</translation>
    </message>
    <message>
        <source>Do the action again.</source>
        <translation>操作をもう一度行ってください。</translation>
    </message>
    <message>
        <source>{name} is not the file the action left: it was changed since, or this folder is a copy, so the action cannot be undone.</source>
        <translation>{name} は操作が残したファイルではありません。その後変更されたか、このフォルダーがコピーであるため、操作を元に戻せません。</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>完全に削除</translation>
    </message>
    <message numerus="yes">
        <source>{n} file is removed for good; these actions can no longer be undone: {actions}.</source>
        <comment>{n} files are removed for good; these actions can no longer be undone: {actions}.</comment>
        <translation>
            <numerusform>{n} 個のファイルを完全に削除します。次の操作は元に戻せなくなります: {actions}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <source>child {child} and parent {parent}</source>
        <translation>子 {child} と親 {parent}</translation>
    </message>
    <message>
        <source>{pair} are of different formats: expected {format}, found {parent}</source>
        <translation>{pair} の形式が異なります: 期待 {format}、実際 {parent}</translation>
    </message>
    <message>
        <source>reconnect the child to its {format} parent</source>
        <translation>子を {format} の親に再接続してください</translation>
    </message>
    <message>
        <source>{pair} differ in virtual size: expected {virtual_size} bytes, found {parent}</source>
        <translation>{pair} の仮想サイズが異なります: 期待 {virtual_size} バイト、実際 {parent}</translation>
    </message>
    <message>
        <source>the parent was resized after the child was made: resize it back, or reconnect the child to a copy of the right size</source>
        <translation>子の作成後に親のサイズが変更されました。元のサイズに戻すか、正しいサイズのコピーに子を再接続してください</translation>
    </message>
    <message>
        <source>{pair} differ in sector size: expected {sector_size} bytes, found {parent}</source>
        <translation>{pair} のセクター サイズが異なります: 期待 {sector_size} バイト、実際 {parent}</translation>
    </message>
    <message>
        <source>reconnect the child to the parent it was made over</source>
        <translation>子を作成時の親に再接続してください</translation>
    </message>
    <message>
        <source>{parent} has {found} bytes, {child} {expected}: the parent was expanded after its child was made, and is read only as far as the child reaches</source>
        <translation>{parent} は {found} バイト、{child} は {expected} バイトです。子の作成後に親が拡張されており、子の終わりまでしか読み取られません</translation>
    </message>
    <message>
        <source>set the parent&apos;s size back; never expand a disk that has snapshots</source>
        <translation>親のサイズを元に戻してください。チェックポイントのあるディスクは決して拡張しないでください</translation>
    </message>
    <message>
        <source>the child stores no path</source>
        <translation>子にパスが保存されていません</translation>
    </message>
    <message>
        <source>the parent disk {stored} was not found. Looked at: {looked}</source>
        <translation>親ディスク {stored} が見つかりません。検索先: {looked}</translation>
    </message>
    <message>
        <source>(no path stored)</source>
        <translation>(保存されたパスなし)</translation>
    </message>
    <message>
        <source>put the parent file back beside the child, or reconnect the child to where the parent is now</source>
        <translation>親ファイルを子の隣に戻すか、親の現在の場所に子を再接続してください</translation>
    </message>
    <message>
        <source>the parent {parent} ({how}) is not the disk this child was made over: expected id {expected}, found {link_id}</source>
        <translation>親 {parent} ({how}) はこの子の作成時のディスクではありません: 期待した ID {expected}、実際 {link_id}</translation>
    </message>
    <message>
        <source>the parent was changed or replaced: find the right file, or reconnect with the mismatch ignored if its content is certain to be what it was</source>
        <translation>親が変更または置き換えられました。正しいファイルを見つけるか、内容が当時と同じことが確実なら不一致を無視して再接続してください</translation>
    </message>
    <message>
        <source>the parent {parent} is this disk itself or stands above it: the chain is a cycle</source>
        <translation>親 {parent} はこのディスク自身か、その上にあるものです。チェーンが循環しています</translation>
    </message>
    <message>
        <source>the chain has more than {most} files</source>
        <translation>チェーンのファイルが {most} 個を超えています</translation>
    </message>
    <message>
        <source>check the parent links for a loop over copies</source>
        <translation>親リンクがコピーの間で循環していないか確認してください</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>{path} is written whole, but its volume did not confirm its name.</source>
        <translation>{path} は全体が書き込まれましたが、ボリュームが名前を確認しませんでした。</translation>
    </message>
    <message>
        <source>If this computer crashes in the next seconds, the name may be gone: look afterwards.</source>
        <translation>このコンピューターが数秒以内に停止すると、名前が失われることがあります。後で確認してください。</translation>
    </message>
    <message>
        <source>the file exists and is not overwritten</source>
        <translation>ファイルが存在するため、上書きしません</translation>
    </message>
    <message>
        <source>choose another name, or remove the file first</source>
        <translation>別の名前を選ぶか、先にファイルを削除してください</translation>
    </message>
    <message>
        <source>another run is writing a file of this name since {time} UTC</source>
        <translation>{time} (UTC) から、別の実行がこの名前のファイルを書き込んでいます</translation>
    </message>
    <message>
        <source>let it end, or choose another name</source>
        <translation>終了するのを待つか、別の名前を選んでください</translation>
    </message>
    <message>
        <source>unknown export format {format}</source>
        <translation>不明なエクスポート形式 {format}</translation>
    </message>
    <message>
        <source>choose one of {formats}</source>
        <translation>{formats} のいずれかを選んでください</translation>
    </message>
    <message>
        <source>The VM is in use while it is read: the copy is what a power loss would leave, at best.</source>
        <translation>読み取り中も VM は使用中です。コピーはせいぜい電源断の後と同じ状態です。</translation>
    </message>
    <message>
        <source>Export &apos;{moment}&apos; of {machine} as a VM</source>
        <translation>{machine} の「{moment}」を VM としてエクスポート</translation>
    </message>
    <message>
        <source>A new VM &apos;{name}&apos; with an id of its own in a new folder, independent of this one, which stays as it is. The sizes are the most it can be: what is all zeros is left out.</source>
        <translation>独自の ID を持つ新しい VM「{name}」を新しいフォルダーに作ります。この VM からは独立しており、この VM はそのまま残ります。サイズは最大の場合で、すべてゼロの部分は省かれます。</translation>
    </message>
    <message>
        <source>Remove the new folder. Nothing else is changed.</source>
        <translation>新しいフォルダーを削除します。ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>new files in this folder are compressed, encrypted or have integrity streams, and Hyper-V refuses such a disk</source>
        <translation>このフォルダーの新しいファイルは圧縮または暗号化されるか、整合性ストリームを持ち、Hyper-V はそのようなディスクを拒否します</translation>
    </message>
    <message>
        <source>clear that of the folder on the host, or choose another one</source>
        <translation>ホストでこのフォルダーの設定を解除するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>The host sees it as {folder}</source>
        <translation>ホストからは {folder} と見えます</translation>
    </message>
    <message>
        <source>Its saved state, from {name}</source>
        <translation>保存された状態 ({name} から)</translation>
    </message>
    <message>
        <source>The settings of &apos;{name}&apos;</source>
        <translation>「{name}」の設定</translation>
    </message>
    <message>
        <source>{slot} is a physical disk; its content is not exported.</source>
        <translation>{slot} は物理ディスクです。その内容はエクスポートされません。</translation>
    </message>
    <message>
        <source>The longest path on the host has {count} characters; every program of Windows takes 259.</source>
        <translation>ホスト上の最長のパスは {count} 文字です。Windows のどのプログラムも受け付けるのは 259 文字までです。</translation>
    </message>
    <message>
        <source>a VHD holds at most {most} bytes, this disk has {virtual_size}</source>
        <translation>VHD の上限は {most} バイトですが、このディスクは {virtual_size} バイトです</translation>
    </message>
    <message>
        <source>export as VHDX or raw</source>
        <translation>VHDX または raw としてエクスポートしてください</translation>
    </message>
    <message>
        <source>a VHD has sectors of 512 bytes, this disk has {sector_size}</source>
        <translation>VHD のセクターは 512 バイトですが、このディスクは {sector_size} バイトです</translation>
    </message>
    <message>
        <source>a merge needs a child and its parent</source>
        <translation>結合には子とその親が必要です</translation>
    </message>
    <message>
        <source>name the child as well as the parent</source>
        <translation>親のほかに子も指定してください</translation>
    </message>
    <message>
        <source>{parent} is not the parent of this file: expected id {raws}, found {link_id}</source>
        <translation>{parent} はこのファイルの親ではありません: 期待した ID {raws}、実際 {link_id}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>reconnect the child to its parent before merging</source>
        <translation>結合する前に子を親に再接続してください</translation>
    </message>
    <message>
        <source>the disk has {size} bytes, the file to merge into, {target}, has {found}; making that smaller is not possible here</source>
        <translation>ディスクは {size} バイトですが、結合先のファイル {target} は {found} バイトです。それを小さくすることはここではできません</translation>
    </message>
    <message>
        <source>leave both files as they are, or export the disk as one file</source>
        <translation>両方のファイルをそのままにするか、ディスクを 1 つのファイルとしてエクスポートしてください</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>結合中</translation>
    </message>
    <message>
        <source>the disk was written while it was merged</source>
        <translation>結合中にディスクへの書き込みがありました</translation>
    </message>
    <message>
        <source>shut the VM down, then go on: what was written is merged too</source>
        <translation>VM をシャットダウンしてから続行してください。書き込まれた内容も結合されます</translation>
    </message>
    <message>
        <source>relative path</source>
        <translation>相対パス</translation>
    </message>
    <message>
        <source>absolute path</source>
        <translation>絶対パス</translation>
    </message>
    <message>
        <source>volume path</source>
        <translation>ボリューム パス</translation>
    </message>
    <message>
        <source>same folder</source>
        <translation>同じフォルダー</translation>
    </message>
    <message>
        <source>id in the opened folder</source>
        <translation>開いたフォルダー内の ID</translation>
    </message>
    <message>
        <source>given</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>{how} {label}: no such file</source>
        <translation>{how} {label}: そのようなファイルはありません</translation>
    </message>
    <message>
        <source>{how} {label}: is the child itself</source>
        <translation>{how} {label}: 子自身です</translation>
    </message>
    <message>
        <source>{how} {label}: {path} cannot be opened: {message}</source>
        <translation>{how} {label}: {path} を開けません: {message}</translation>
    </message>
    <message>
        <source>{how} {label}: {path} has another id</source>
        <translation>{how} {label}: {path} の ID は別のものです</translation>
    </message>
    <message>
        <source>Adding up what each snapshot holds</source>
        <translation>各チェックポイントの内容を集計中</translation>
    </message>
    <message>
        <source>Comparing with the parent</source>
        <translation>親と比較中</translation>
    </message>
    <message>
        <source>name in the opened folder</source>
        <translation>開いたフォルダー内の名前</translation>
    </message>
    <message>
        <source>there is no demo of generation &apos;{generation}&apos;</source>
        <translation>世代「{generation}」のデモはありません</translation>
    </message>
    <message>
        <source>use one of: {names}</source>
        <translation>次のいずれかを使用してください: {names}</translation>
    </message>
    <message>
        <source>the demo&apos;s folder exists already</source>
        <translation>デモのフォルダーは既に存在します</translation>
    </message>
    <message>
        <source>choose another folder, or open this one</source>
        <translation>別のフォルダーを選ぶか、これを開いてください</translation>
    </message>
    <message>
        <source>the demo could not be built: {reasons}</source>
        <translation>デモを作成できませんでした: {reasons}</translation>
    </message>
    <message>
        <source>try an empty folder on a local disk</source>
        <translation>ローカル ディスクの空のフォルダーをお試しください</translation>
    </message>
    <message>
        <source>Writing the guest&apos;s files</source>
        <translation>ゲストのファイルを書き込み中</translation>
    </message>
    <message>
        <source>flushing the folder</source>
        <translation>フォルダーのフラッシュ</translation>
    </message>
    <message>
        <source>this is a link, and no link is followed here: it could lead to any other place</source>
        <translation>これはリンクです。他のどの場所にもつながる可能性があるため、ここではリンクをたどりません</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>これはファイルではありません</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>ファイルを選んでください</translation>
    </message>
    <message>
        <source>the file has {size} bytes, more than the {limit} expected of its kind</source>
        <translation>ファイルは {size} バイトで、この種類で想定される {limit} バイトを超えています</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>正しいファイルか確認してください</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>renaming to {target}</source>
        <translation>{target} への名前の変更</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>creating the folder</source>
        <translation>フォルダーの作成</translation>
    </message>
    <message>
        <source>removing the folder</source>
        <translation>フォルダーの削除</translation>
    </message>
    <message numerus="yes">
        <source>the file ends at {size} bytes, before the end of {n} block ({names}): {missing} bytes are missing, the file needs a length of {needed} bytes</source>
        <comment>the file ends at {size} bytes, before the end of {n} blocks ({names}): {missing} bytes are missing, the file needs a length of {needed} bytes</comment>
        <translation>
            <numerusform>ファイルは {size} バイトで終わっており、{n} 個のブロック ({names}) の終わりに達していません。{missing} バイト不足しており、ファイルには {needed} バイトの長さが必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>restore the file from a copy; all that is left of it can be written to a new file with &apos;export --salvage&apos;</source>
        <translation>ファイルをコピーから復元してください。残っている内容はすべて &apos;export --salvage&apos; で新しいファイルに書き出せます</translation>
    </message>
    <message>
        <source>the file cannot be made larger, from {size} to {wanted} bytes: {reason}</source>
        <translation>ファイルを {size} から {wanted} バイトに大きくできません: {reason}</translation>
    </message>
    <message>
        <source>its format keeps its size</source>
        <translation>形式がサイズを固定しています</translation>
    </message>
    <message>
        <source>the file ends inside a block it refers to</source>
        <translation>ファイルが参照するブロックの途中で終わっています</translation>
    </message>
    <message>
        <source>restore the file from a copy; data past this offset is lost</source>
        <translation>コピーからファイルを復元してください。このオフセット以降のデータは失われています</translation>
    </message>
    <message>
        <source>the file is empty (zero bytes): an unfinished copy or a link that was not followed</source>
        <translation>ファイルが空 (0 バイト) です。未完了のコピーか、たどられなかったリンクです</translation>
    </message>
    <message>
        <source>copy the file again from its source</source>
        <translation>元の場所からファイルをコピーし直してください</translation>
    </message>
    <message>
        <source>no VHDX signature at the start of the file</source>
        <translation>ファイルの先頭に VHDX 署名がありません</translation>
    </message>
    <message>
        <source>the file&apos;s structures hold values that cannot be used ({error})</source>
        <translation>ファイルの構造に使用できない値が含まれています ({error})</translation>
    </message>
    <message>
        <source>{parent} is not the disk this child was made over</source>
        <translation>{parent} はこの子の作成時の土台となったディスクではありません</translation>
    </message>
    <message>
        <source>the parent links form a circle</source>
        <translation>親リンクが循環しています</translation>
    </message>
    <message>
        <source>{child} needs its parent {parent}, which is not here ({reason}); what only the parent held is lost</source>
        <translation>{child} には親 {parent} が必要ですが、ここにありません ({reason})。親だけが持っていた内容は失われます</translation>
    </message>
    <message>
        <source>put the parent file back beside the child</source>
        <translation>親ファイルを子の隣に戻してください</translation>
    </message>
    <message>
        <source>{name} is damaged and was read as far as it goes; what it lost reads as zeros</source>
        <translation>{name} は破損しており、可能な範囲で読み取られました。失われた部分はゼロとして読み取られます</translation>
    </message>
    <message>
        <source>restore the file from a copy</source>
        <translation>コピーからファイルを復元してください</translation>
    </message>
    <message>
        <source>no VHD footer at the end or the start of the file</source>
        <translation>ファイルの末尾にも先頭にも VHD フッターがありません</translation>
    </message>
    <message>
        <source>the file may be cut short: restore it from a copy</source>
        <translation>ファイルが切り詰められている可能性があります。コピーから復元してください</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions, then try again</source>
        <translation>ファイルのアクセス許可を確認してからもう一度お試しください</translation>
    </message>
    <message>
        <source>check that the file was not moved or renamed</source>
        <translation>ファイルが移動または名前変更されていないか確認してください</translation>
    </message>
    <message>
        <source>close the program (or VM) that uses the file</source>
        <translation>ファイルを使用しているプログラム (または VM) を閉じてください</translation>
    </message>
    <message>
        <source>free space on the volume, then continue</source>
        <translation>ボリュームの空きを作ってから続行してください</translation>
    </message>
    <message>
        <source>check the disk or network share, then try again</source>
        <translation>ディスクまたはネットワーク共有を確認してからもう一度お試しください</translation>
    </message>
    <message>
        <source>{doing} failed: {reason}</source>
        <translation>{doing}に失敗しました: {reason}</translation>
    </message>
    <message>
        <source>creating the file</source>
        <translation>ファイルの作成</translation>
    </message>
    <message>
        <source>opening the file</source>
        <translation>ファイルを開く処理</translation>
    </message>
    <message>
        <source>asking for the size</source>
        <translation>サイズの取得</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>the file ends inside the data to copy</source>
        <translation>ファイルがコピー対象のデータの途中で終わっています</translation>
    </message>
    <message>
        <source>check the source file with &apos;snapviewer check&apos;</source>
        <translation>&apos;snapviewer check&apos; でコピー元のファイルを確認してください</translation>
    </message>
    <message>
        <source>setting the size</source>
        <translation>サイズの設定</translation>
    </message>
    <message>
        <source>filling the holes</source>
        <translation>穴を埋めています</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>フラッシュ</translation>
    </message>
    <message>
        <source>disk type {disk_type} is not supported (only 2, 3 and 4)</source>
        <translation>ディスクの種類 {disk_type} はサポートされていません (2、3、4 のみ)</translation>
    </message>
    <message>
        <source>convert the disk with the program that made it</source>
        <translation>作成したプログラムでディスクを変換してください</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy</source>
        <translation>正常なコピーからフッターを書き直してください</translation>
    </message>
    <message>
        <source>only the footer copy at the front is good ({message}); the file was cut short or a write was interrupted</source>
        <translation>先頭のフッターのコピーだけが正常です ({message})。ファイルが切り詰められたか、書き込みが中断されました</translation>
    </message>
    <message>
        <source>no footer</source>
        <translation>フッターなし</translation>
    </message>
    <message>
        <source>the footer copy at the front is damaged ({message})</source>
        <translation>先頭のフッターのコピーが破損しています ({message})</translation>
    </message>
    <message>
        <source>the footer and its copy at the front differ; the one at the end counts</source>
        <translation>フッターと先頭のコピーが異なります。末尾のものを採用します</translation>
    </message>
    <message>
        <source>the disk size of {size} bytes is not possible (whole sectors, up to 2 TiB)</source>
        <translation>ディスク サイズ {size} バイトは不可能です (セクターの整数倍、2 TiB まで)</translation>
    </message>
    <message>
        <source>the disk is larger than the 2040 GiB Windows allows</source>
        <translation>ディスクが Windows の上限 2040 GiB を超えています</translation>
    </message>
    <message>
        <source>convert the disk to VHDX</source>
        <translation>ディスクを VHDX に変換してください</translation>
    </message>
    <message>
        <source>the file holds {limit} of the disk&apos;s {size} bytes</source>
        <translation>ファイルにはディスクの {size} バイトのうち {limit} バイトがあります</translation>
    </message>
    <message>
        <source>the disk geometry gives {geometry_size} bytes, the size field {size}; the size field counts, as in Hyper-V</source>
        <translation>ディスクのジオメトリでは {geometry_size} バイト、サイズ フィールドでは {size} です。Hyper-V と同様にサイズ フィールドを採用します</translation>
    </message>
    <message>
        <source>the footer says that a virtual machine was saved</source>
        <translation>フッターによると仮想マシンが保存されました</translation>
    </message>
    <message>
        <source>the footer places the dynamic disk header outside the file or over the footer</source>
        <translation>フッターが示す動的ディスク ヘッダーの位置がファイルの外かフッターの上です</translation>
    </message>
    <message>
        <source>the block size of {block_size} bytes is not a power of two of 512 or more</source>
        <translation>ブロック サイズ {block_size} バイトは 512 以上の 2 の累乗ではありません</translation>
    </message>
    <message>
        <source>the block table has {max_table_entries} entries, the disk needs {needed}</source>
        <translation>ブロック テーブルのエントリは {max_table_entries} 個ですが、ディスクには {needed} 個必要です</translation>
    </message>
    <message>
        <source>the block table would need {needed} entries, more than any program writes</source>
        <translation>ブロック テーブルに {needed} 個のエントリが必要ですが、どのプログラムが書き込む数よりも多い値です</translation>
    </message>
    <message>
        <source>the block table lies outside the file or over a header</source>
        <translation>ブロック テーブルがファイルの外かヘッダーの上にあります</translation>
    </message>
    <message>
        <source>the file ends inside the block table</source>
        <translation>ファイルがブロック テーブルの途中で終わっています</translation>
    </message>
    <message>
        <source>block {block} {message} (it starts at {starts:#x})</source>
        <translation>ブロック {block} は{message} ({starts:#x} から)</translation>
    </message>
    <message>
        <source>lies outside the file</source>
        <translation>ファイルの外にあります</translation>
    </message>
    <message>
        <source>the footer copy</source>
        <translation>フッターのコピー</translation>
    </message>
    <message>
        <source>the dynamic header</source>
        <translation>動的ヘッダー</translation>
    </message>
    <message>
        <source>the block table</source>
        <translation>ブロック テーブル</translation>
    </message>
    <message>
        <source>lies over {name}</source>
        <translation>次のものと重なっています: {name}</translation>
    </message>
    <message>
        <source>lies over block {blocks}</source>
        <translation>ブロック {blocks} と重なっています</translation>
    </message>
    <message>
        <source>points outside the file</source>
        <translation>ファイルの外を指しています</translation>
    </message>
    <message>
        <source>has {length} bytes, more than a path can have</source>
        <translation>{length} バイトあり、パスとして長すぎます</translation>
    </message>
    <message>
        <source>has an odd length</source>
        <translation>長さが奇数です</translation>
    </message>
    <message>
        <source>parent locator {index} ({name}) {problem}</source>
        <translation>親ロケーター {index} ({name}) は{problem}</translation>
    </message>
    <message>
        <source>reconnect the disk to its parent</source>
        <translation>ディスクを親に再接続してください</translation>
    </message>
    <message>
        <source>the parent&apos;s path has characters that Windows cannot store</source>
        <translation>親のパスに Windows が保存できない文字があります</translation>
    </message>
    <message>
        <source>rename the folder or file to plain characters</source>
        <translation>フォルダーまたはファイルを通常の文字に名前変更してください</translation>
    </message>
    <message>
        <source>the parent&apos;s path is empty or longer than 32767 characters</source>
        <translation>親のパスが空か、32767 文字を超えています</translation>
    </message>
    <message>
        <source>use a shorter path</source>
        <translation>短いパスを使用してください</translation>
    </message>
    <message>
        <source>a VHD of {size} bytes is not possible: whole sectors of 512 bytes, up to 2040 GiB</source>
        <translation>{size} バイトの VHD は不可能です: 512 バイトのセクターの整数倍、2040 GiB まで</translation>
    </message>
    <message>
        <source>choose another size, or VHDX for larger disks</source>
        <translation>別のサイズを選ぶか、大きなディスクには VHDX を選んでください</translation>
    </message>
    <message>
        <source>a block size of {block_size} bytes is not possible: a power of two from 4 KiB</source>
        <translation>ブロック サイズ {block_size} バイトは不可能です: 4 KiB 以上の 2 の累乗</translation>
    </message>
    <message>
        <source>use 2 MiB, the default</source>
        <translation>既定の 2 MiB を使用してください</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>not a VHD</source>
        <translation>VHD ではありません</translation>
    </message>
    <message>
        <source>only a differencing disk has a parent</source>
        <translation>親を持つのは差分ディスクだけです</translation>
    </message>
    <message>
        <source>choose the child of the two disks</source>
        <translation>2 つのディスクのうち子を選んでください</translation>
    </message>
    <message>
        <source>the disk has {virtual_size} bytes, the parent {parent}</source>
        <translation>ディスクは {virtual_size} バイト、親は {parent} バイトです</translation>
    </message>
    <message>
        <source>choose a parent of the same size</source>
        <translation>同じサイズの親を選んでください</translation>
    </message>
    <message>
        <source>the footer at the end of the file is damaged</source>
        <translation>ファイル末尾のフッターが破損しています</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy first</source>
        <translation>先に正常なコピーからフッターを書き直してください</translation>
    </message>
    <message>
        <source>the footer and its copy are not both good</source>
        <translation>フッターとそのコピーの少なくとも一方が正常ではありません</translation>
    </message>
    <message>
        <source>a disk of {virtual_size} bytes cannot be set back to {size}</source>
        <translation>{virtual_size} バイトのディスクを {size} に戻すことはできません</translation>
    </message>
    <message>
        <source>choose a smaller size in whole sectors</source>
        <translation>セクターの整数倍で、より小さいサイズを選んでください</translation>
    </message>
    <message>
        <source>the journal&apos;s description of the link cannot be used ({error})</source>
        <translation>ジャーナル内のリンクの記述を使用できません ({error})</translation>
    </message>
    <message>
        <source>reconnect the disk to its parent by hand</source>
        <translation>手動でディスクを親に再接続してください</translation>
    </message>
    <message>
        <source>the file has {size} bytes, {before} when the change was prepared</source>
        <translation>ファイルは {size} バイトですが、変更の準備時は {before} バイトでした</translation>
    </message>
    <message>
        <source>restore the file, then try again</source>
        <translation>ファイルを復元してからもう一度お試しください</translation>
    </message>
    <message>
        <source>not opened for writing: {message}</source>
        <translation>書き込み用に開いていません: {message}</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy first, then try again</source>
        <translation>先に正常なコピーからフッターを書き直してからもう一度お試しください</translation>
    </message>
    <message>
        <source>the file has an extra block map of Xen tools that a write would leave stale</source>
        <translation>ファイルには Xen ツールの追加のブロック マップがあり、書き込むと古くなります</translation>
    </message>
    <message>
        <source>copy the disk into a new VHD and work on that</source>
        <translation>ディスクを新しい VHD にコピーし、そちらで作業してください</translation>
    </message>
    <message>
        <source>the file would grow over 2 TiB, which its block table cannot address</source>
        <translation>ファイルが 2 TiB を超え、ブロック テーブルで指定できなくなります</translation>
    </message>
    <message>
        <source>this fixed disk is not fully allocated: {count} of its {total} blocks have no place in the file yet, so they read as zeros and the file can still grow</source>
        <translation>この固定ディスクは完全には割り当てられていません。全 {total} ブロックのうち {count} 個はまだファイル内に場所がなく、ゼロとして読み取られ、ファイルはまだ大きくなり得ます</translation>
    </message>
    <message>
        <source>nothing to read it; leave room for the rest on the volume</source>
        <translation>読み取るだけなら何も必要ありません。残りのための空きをボリュームに残しておいてください</translation>
    </message>
    <message>
        <source>missing, but a block of the chunk needs it</source>
        <translation>ありませんが、チャンクのブロックが必要としています</translation>
    </message>
    <message>
        <source>the file is longer than any VHDX can be</source>
        <translation>ファイルが VHDX の上限より長くなっています</translation>
    </message>
    <message>
        <source>two blocks share the file space at {cell:#x}</source>
        <translation>2 つのブロックがファイルの {cell:#x} の領域を共有しています</translation>
    </message>
    <message>
        <source>parent_linkage is missing</source>
        <translation>parent_linkage がありません</translation>
    </message>
    <message>
        <source>illegal entry {entries:#018x}</source>
        <translation>不正なエントリ {entries:#018x}</translation>
    </message>
    <message>
        <source>it shares file space with another block</source>
        <translation>別のブロックとファイルの領域を共有しています</translation>
    </message>
    <message>
        <source>it points to {offsets:#x}, which is no block&apos;s place</source>
        <translation>{offsets:#x} を指していますが、ブロックの位置ではありません</translation>
    </message>
    <message>
        <source>block {block}: {message}</source>
        <translation>ブロック {block}: {message}</translation>
    </message>
    <message>
        <source>sector bitmap of chunk {chunk}: {message}</source>
        <translation>チャンク {chunk} のセクター ビットマップ: {message}</translation>
    </message>
    <message>
        <source>sector bitmap</source>
        <translation>セクター ビットマップ</translation>
    </message>
    <message>
        <source>sectors of {sector_size} bytes do not exist</source>
        <translation>{sector_size} バイトのセクターは存在しません</translation>
    </message>
    <message>
        <source>choose 512 or 4096</source>
        <translation>512 または 4096 を選んでください</translation>
    </message>
    <message>
        <source>block size {block_size} is not a power of two from 1 to 256 MiB</source>
        <translation>ブロック サイズ {block_size} は 1 から 256 MiB の 2 の累乗ではありません</translation>
    </message>
    <message>
        <source>choose another block size</source>
        <translation>別のブロック サイズを選んでください</translation>
    </message>
    <message>
        <source>{size} bytes is not a whole number of sectors up to 64 TiB</source>
        <translation>{size} バイトは 64 TiB までのセクターの整数倍ではありません</translation>
    </message>
    <message>
        <source>choose another size</source>
        <translation>別のサイズを選んでください</translation>
    </message>
    <message>
        <source>the parent of a differencing VHDX must be a VHDX</source>
        <translation>差分 VHDX の親は VHDX でなければなりません</translation>
    </message>
    <message>
        <source>create a VHD over it instead</source>
        <translation>代わりにその上に VHD を作成してください</translation>
    </message>
    <message>
        <source>the metadata does not fit into its region</source>
        <translation>メタデータが領域に収まりません</translation>
    </message>
    <message>
        <source>use shorter paths</source>
        <translation>短いパスを使用してください</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>ファイルは既に存在します</translation>
    </message>
    <message>
        <source>the metadata region has no room for the new item</source>
        <translation>メタデータ領域に新しい項目の空きがありません</translation>
    </message>
    <message>
        <source>copy the disk&apos;s content into a new file</source>
        <translation>ディスクの内容を新しいファイルにコピーしてください</translation>
    </message>
    <message>
        <source>open it with a newer program, or with the one that wrote it</source>
        <translation>より新しいプログラムか、書き込んだプログラムで開いてください</translation>
    </message>
    <message>
        <source>the file has only {size} bytes, less than its headers take</source>
        <translation>ファイルは {size} バイトしかなく、ヘッダーより短くなっています</translation>
    </message>
    <message>
        <source>the log was not empty: {entries} entries were replayed in memory; the file was not closed in order</source>
        <translation>ログが空ではありませんでした: {entries} 個のエントリをメモリ内で再生しました。ファイルは正常に閉じられていません</translation>
    </message>
    <message>
        <source>nothing: the next write to the file completes it</source>
        <translation>不要です。次の書き込みでファイルが完全になります</translation>
    </message>
    <message>
        <source>the block table has room for {length} entries, the disk needs {entries}</source>
        <translation>ブロック テーブルには {length} 個分しかありませんが、ディスクには {entries} 個必要です</translation>
    </message>
    <message>
        <source>the file ends at {size} bytes, before the end of this structure</source>
        <translation>ファイルがこの構造の終わりより前の {size} バイトで終わっています</translation>
    </message>
    <message>
        <source>the file was cut short: restore it from a copy</source>
        <translation>ファイルが切り詰められています。コピーから復元してください</translation>
    </message>
    <message>
        <source>header {slot} is damaged ({message}); the other one was used</source>
        <translation>ヘッダー {slot} が破損しています ({message})。もう一方を使用しました</translation>
    </message>
    <message>
        <source>nothing: the next write to the file renews it</source>
        <translation>不要です。次の書き込みで更新されます</translation>
    </message>
    <message>
        <source>both headers have the same sequence number but differ</source>
        <translation>両方のヘッダーのシーケンス番号が同じですが、内容が異なります</translation>
    </message>
    <message>
        <source>both headers have the same sequence number</source>
        <translation>両方のヘッダーのシーケンス番号が同じです</translation>
    </message>
    <message>
        <source>region table {number} is damaged ({message}); the other one was used</source>
        <translation>リージョン テーブル {number} が破損しています ({message})。もう一方を使用しました</translation>
    </message>
    <message>
        <source>region table</source>
        <translation>リージョン テーブル</translation>
    </message>
    <message>
        <source>the file requires the unknown region {guid}</source>
        <translation>ファイルには不明なリージョン {guid} が必要です</translation>
    </message>
    <message>
        <source>region {guid} overlaps the log</source>
        <translation>リージョン {guid} がログと重なっています</translation>
    </message>
    <message>
        <source>the block table or the metadata region is missing</source>
        <translation>ブロック テーブルまたはメタデータ リージョンがありません</translation>
    </message>
    <message>
        <source>block table and metadata regions are not marked as required (qemu writes them so)</source>
        <translation>ブロック テーブルとメタデータ リージョンが必須とされていません (qemu はこのように書き込みます)</translation>
    </message>
    <message>
        <source>metadata table</source>
        <translation>メタデータ テーブル</translation>
    </message>
    <message>
        <source>the file is marked as incomplete: creating it never finished</source>
        <translation>ファイルは未完了とされています。作成が終わっていません</translation>
    </message>
    <message>
        <source>create or copy the file again</source>
        <translation>ファイルを作成またはコピーし直してください</translation>
    </message>
    <message>
        <source>the file requires the unknown metadata item {guid}</source>
        <translation>ファイルには不明なメタデータ項目 {guid} が必要です</translation>
    </message>
    <message>
        <source>a differencing disk without parent locator</source>
        <translation>親ロケーターのない差分ディスク</translation>
    </message>
    <message>
        <source>a parent locator in a disk that has no parent; ignored</source>
        <translation>親のないディスクに親ロケーターがあります。無視します</translation>
    </message>
    <message>
        <source>parent locator</source>
        <translation>親ロケーター</translation>
    </message>
    <message>
        <source>metadata item</source>
        <translation>メタデータ項目</translation>
    </message>
    <message>
        <source>the file has no parent locator: it is no differencing disk</source>
        <translation>ファイルに親ロケーターがありません。差分ディスクではありません</translation>
    </message>
    <message>
        <source>choose a differencing disk</source>
        <translation>差分ディスクを選んでください</translation>
    </message>
    <message>
        <source>its entries overlap each other endlessly</source>
        <translation>エントリが際限なく重なっています</translation>
    </message>
    <message>
        <source>the header names a log of length zero</source>
        <translation>ヘッダーが示すログの長さが 0 です</translation>
    </message>
    <message>
        <source>the file ends inside the log</source>
        <translation>ファイルがログの途中で終わっています</translation>
    </message>
    <message>
        <source>it must be replayed, but holds no valid sequence of entries</source>
        <translation>再生が必要ですが、有効なエントリの並びがありません</translation>
    </message>
    <message>
        <source>the file has {size} bytes but had {flushed_file_offset} when the log was written</source>
        <translation>ファイルは {size} バイトですが、ログの書き込み時は {flushed_file_offset} バイトでした</translation>
    </message>
    <message>
        <source>more than {most} updates to replay</source>
        <translation>再生する更新が {most} 個を超えています</translation>
    </message>
    <message>
        <source>it would make the file {size} bytes long</source>
        <translation>ファイルが {size} バイトになってしまいます</translation>
    </message>
    <message>
        <source>an earlier change of this file failed half way</source>
        <translation>このファイルの以前の変更が途中で失敗しました</translation>
    </message>
    <message>
        <source>close and open the file again: its log completes it</source>
        <translation>ファイルを閉じて開き直してください。ログによって完全になります</translation>
    </message>
    <message>
        <source>child and parent must both be VHDX files</source>
        <translation>子と親は両方とも VHDX ファイルでなければなりません</translation>
    </message>
    <message>
        <source>choose another parent</source>
        <translation>別の親を選んでください</translation>
    </message>
    <message>
        <source>the child has sectors of {sector_size} bytes, the parent of {parent_sector_size}</source>
        <translation>子のセクターは {sector_size} バイト、親のセクターは {parent_sector_size} バイトです</translation>
    </message>
    <message>
        <source>the prepared relink is damaged: {error}</source>
        <translation>準備されたリンク変更が破損しています: {error}</translation>
    </message>
    <message>
        <source>prepare it again</source>
        <translation>もう一度準備してください</translation>
    </message>
    <message>
        <source>the header&apos;s sequence number cannot grow any more</source>
        <translation>ヘッダーのシーケンス番号をこれ以上増やせません</translation>
    </message>
    <message>
        <source>the file has no log to write through</source>
        <translation>書き込みに使うログがファイルにありません</translation>
    </message>
    <message>
        <source>only a differencing VHDX can be merged into a VHDX</source>
        <translation>VHDX に結合できるのは差分 VHDX だけです</translation>
    </message>
    <message>
        <source>check the chain of files</source>
        <translation>ファイルのチェーンを確認してください</translation>
    </message>
    <message>
        <source>the child&apos;s parent link does not name this file</source>
        <translation>子の親リンクがこのファイルを示していません</translation>
    </message>
    <message>
        <source>reconnect the child to its parent first</source>
        <translation>先に子を親に再接続してください</translation>
    </message>
    <message>
        <source>only a VHDX&apos;s description can be taken over</source>
        <translation>引き継げるのは VHDX の記述だけです</translation>
    </message>
    <message>
        <source>offset {offset:#x}</source>
        <translation>オフセット {offset:#x}</translation>
    </message>
    <message>
        <source>{message} (Windows: {code:#010x})</source>
        <translation>{message} (Windows: {code:#010x})</translation>
    </message>
    <message>
        <source>{message} What to do: {remedy}</source>
        <translation>{message} 対処方法: {remedy}</translation>
    </message>
    <message>
        <source>the value of {name} is too large to hold at once</source>
        <translation>{name} の値が大きすぎて一度に保持できません</translation>
    </message>
    <message>
        <source>the file is too large to hold in memory</source>
        <translation>ファイルが大きすぎてメモリに保持できません</translation>
    </message>
    <message>
        <source>This is a fault of the program: it must write such files in pieces.</source>
        <translation>これはプログラムの不具合です。このようなファイルは分割して書き込む必要があります。</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>署名が正しくありません</translation>
    </message>
    <message>
        <source>the checksum of the header is wrong</source>
        <translation>ヘッダーのチェックサムが正しくありません</translation>
    </message>
    <message>
        <source>{count} entries do not fit into the log</source>
        <translation>{count} 個のエントリがログに収まりません</translation>
    </message>
    <message>
        <source>the checksum of entry {number} is wrong</source>
        <translation>エントリ {number} のチェックサムが正しくありません</translation>
    </message>
    <message>
        <source>entry {number} lies outside the log</source>
        <translation>エントリ {number} がログの外にあります</translation>
    </message>
    <message>
        <source>entry {number} writes outside the file</source>
        <translation>エントリ {number} がファイルの外に書き込みます</translation>
    </message>
    <message>
        <source>the data of entry {number} is damaged</source>
        <translation>エントリ {number} のデータが破損しています</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes)</source>
        <translation>ファイルが空 (0 バイト) です</translation>
    </message>
    <message>
        <source>neither copy has a good signature and checksum</source>
        <translation>どちらのコピーも署名とチェックサムが正常ではありません</translation>
    </message>
    <message>
        <source>both copies carry the same sequence</source>
        <translation>両方のコピーのシーケンスが同じです</translation>
    </message>
    <message>
        <source>format version {version} is not supported, only 4.0</source>
        <translation>形式のバージョン {version} はサポートされていません。4.0 のみです</translation>
    </message>
    <message>
        <source>Open and save the virtual machine once on Windows Server 2016 or later.</source>
        <translation>Windows Server 2016 以降で仮想マシンを一度開いて保存してください。</translation>
    </message>
    <message>
        <source>an alignment of {alignment}</source>
        <translation>アラインメント {alignment}</translation>
    </message>
    <message>
        <source>the replay log lies outside the file</source>
        <translation>再生ログがファイルの外にあります</translation>
    </message>
    <message>
        <source>object table</source>
        <translation>オブジェクト テーブル</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 個のエントリ</translation>
    </message>
    <message>
        <source>the checksum of an entry is wrong</source>
        <translation>エントリのチェックサムが正しくありません</translation>
    </message>
    <message>
        <source>unknown object type {kind}</source>
        <translation>不明なオブジェクトの種類 {kind}</translation>
    </message>
    <message>
        <source>two file objects at one offset</source>
        <translation>同じオフセットに 2 つのファイル オブジェクトがあります</translation>
    </message>
    <message>
        <source>it lies outside the file</source>
        <translation>ファイルの外にあります</translation>
    </message>
    <message>
        <source>it overlaps another table</source>
        <translation>別のテーブルと重なっています</translation>
    </message>
    <message>
        <source>key table</source>
        <translation>キー テーブル</translation>
    </message>
    <message>
        <source>a size of {size} bytes</source>
        <translation>サイズ {size} バイト</translation>
    </message>
    <message>
        <source>the key tables are too large</source>
        <translation>キー テーブルが大きすぎます</translation>
    </message>
    <message>
        <source>the signature or index is wrong</source>
        <translation>署名またはインデックスが正しくありません</translation>
    </message>
    <message>
        <source>two tables with index {index} and one sequence</source>
        <translation>インデックス {index} とシーケンスが同じテーブルが 2 つあります</translation>
    </message>
    <message>
        <source>the entries do not fill the table</source>
        <translation>エントリがテーブルを満たしていません</translation>
    </message>
    <message>
        <source>an entry of {size} bytes</source>
        <translation>{size} バイトのエントリ</translation>
    </message>
    <message>
        <source>more than {most} keys</source>
        <translation>キーが {most} 個を超えています</translation>
    </message>
    <message>
        <source>the name of an entry is damaged</source>
        <translation>エントリの名前が破損しています</translation>
    </message>
    <message>
        <source>too many entries of unknown types</source>
        <translation>不明な種類のエントリが多すぎます</translation>
    </message>
    <message>
        <source>a value exceeds its entry</source>
        <translation>値がエントリを越えています</translation>
    </message>
    <message>
        <source>a key of type {kind} in a file object</source>
        <translation>ファイル オブジェクト内の種類 {kind} のキー</translation>
    </message>
    <message>
        <source>the text of an entry is damaged</source>
        <translation>エントリのテキストが破損しています</translation>
    </message>
    <message>
        <source>the parent of an entry does not exist</source>
        <translation>エントリの親が存在しません</translation>
    </message>
    <message>
        <source>more than {most} levels of keys</source>
        <translation>キーの階層が {most} を超えています</translation>
    </message>
    <message>
        <source>keys are their own ancestors</source>
        <translation>キーが自分自身の祖先になっています</translation>
    </message>
    <message>
        <source>no object table lists the value of {name}</source>
        <translation>{name} の値を記載するオブジェクト テーブルがありません</translation>
    </message>
    <message>
        <source>the value of {name} overlaps or ends outside the file</source>
        <translation>{name} の値が重なっているか、ファイルの外で終わっています</translation>
    </message>
    <message>
        <source>key table {index}</source>
        <translation>キー テーブル {index}</translation>
    </message>
    <message>
        <source>the text of {node} is damaged</source>
        <translation>{node} のテキストが破損しています</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or copy it again while the virtual machine is off.</source>
        <translation>バックアップからファイルを復元するか、仮想マシンがオフの間にコピーし直してください。</translation>
    </message>
    <message>
        <source>the file ends inside the structure</source>
        <translation>ファイルが構造の途中で終わっています</translation>
    </message>
    <message>
        <source>the tree has too many keys for the container</source>
        <translation>ツリーのキーがコンテナーに対して多すぎます</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or re-create the configuration.</source>
        <translation>バックアップからファイルを復元するか、構成を作り直してください。</translation>
    </message>
    <message>
        <source>the file cannot be kept byte for byte</source>
        <translation>ファイルをバイト単位で維持できません</translation>
    </message>
    <message>
        <source>the configuration is an empty file (0 bytes)</source>
        <translation>構成が空のファイル (0 バイト) です</translation>
    </message>
    <message>
        <source>It is often a link that was copied without its target: copy the file it points to, usually below the folder of the virtual machine.</source>
        <translation>多くの場合、リンク先なしでコピーされたリンクです。リンクが指すファイル (通常は仮想マシンのフォルダー以下) をコピーしてください。</translation>
    </message>
    <message>
        <source>{count} bytes are too many for a configuration</source>
        <translation>{count} バイトは構成として大きすぎます</translation>
    </message>
    <message>
        <source>the file holds zero bytes only</source>
        <translation>ファイルには 0 のバイトしかありません</translation>
    </message>
    <message>
        <source>the text is not valid {encoding}: {reason}</source>
        <translation>テキストが有効な {encoding} ではありません: {reason}</translation>
    </message>
    <message>
        <source>Save it as UTF-16 or UTF-8, or restore it from a backup.</source>
        <translation>UTF-16 または UTF-8 で保存するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>line {lineno}, column {offset}: {expat}</source>
        <translation>{lineno} 行 {offset} 列: {expat}</translation>
    </message>
    <message>
        <source>too deeply nested</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>more than {most} levels of elements</source>
        <translation>要素の階層が {most} を超えています</translation>
    </message>
    <message>
        <source>more than {most} elements</source>
        <translation>要素が {most} 個を超えています</translation>
    </message>
    <message>
        <source>an element without end</source>
        <translation>終わりのない要素</translation>
    </message>
    <message>
        <source>a close tag without end</source>
        <translation>終わりのない終了タグ</translation>
    </message>
    <message>
        <source>a document type declaration, which no configuration has, is refused</source>
        <translation>構成にはないはずの文書型宣言を拒否しました</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>{line} 行: {message}</translation>
    </message>
    <message>
        <source>no VHD footer here</source>
        <translation>ここに VHD フッターはありません</translation>
    </message>
    <message>
        <source>the file may be cut short: {remedy}</source>
        <translation>ファイルが切り詰められている可能性があります: {remedy}</translation>
    </message>
    <message>
        <source>the checksum is {checksum:#010x}, the content gives {expected:#010x}</source>
        <translation>チェックサムは {checksum:#010x} ですが、内容からは {expected:#010x} になります</translation>
    </message>
    <message>
        <source>file format version {version:#010x} is not supported (only 1.x)</source>
        <translation>ファイル形式のバージョン {version:#010x} はサポートされていません (1.x のみ)</translation>
    </message>
    <message>
        <source>no dynamic disk header here</source>
        <translation>ここに動的ディスク ヘッダーはありません</translation>
    </message>
    <message>
        <source>header version {version:#010x} is not supported (only 1.x)</source>
        <translation>ヘッダーのバージョン {version:#010x} はサポートされていません (1.x のみ)</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>読み取れません: {error}</translation>
    </message>
    <message>
        <source>the file ends inside the header</source>
        <translation>ファイルがヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>no &apos;head&apos; signature</source>
        <translation>&apos;head&apos; 署名がありません</translation>
    </message>
    <message>
        <source>unreadable: {error}</source>
        <translation>読み取り不能: {error}</translation>
    </message>
    <message>
        <source>the checksum is wrong</source>
        <translation>チェックサムが正しくありません</translation>
    </message>
    <message>
        <source>version {version} is not supported</source>
        <translation>バージョン {version} はサポートされていません</translation>
    </message>
    <message>
        <source>log version {log_version} is not supported</source>
        <translation>ログのバージョン {log_version} はサポートされていません</translation>
    </message>
    <message>
        <source>the log is not placed on a 1 MiB boundary after the headers</source>
        <translation>ログがヘッダーの後の 1 MiB 境界に置かれていません</translation>
    </message>
    <message>
        <source>the file ends inside the region table</source>
        <translation>ファイルがリージョン テーブルの途中で終わっています</translation>
    </message>
    <message>
        <source>no &apos;regi&apos; signature</source>
        <translation>&apos;regi&apos; 署名がありません</translation>
    </message>
    <message>
        <source>{count} entries, more than {most}</source>
        <translation>エントリが {count} 個あり、{most} 個を超えています</translation>
    </message>
    <message>
        <source>region {guid} is not on a 1 MiB boundary</source>
        <translation>リージョン {guid} が 1 MiB 境界にありません</translation>
    </message>
    <message>
        <source>region {guid} has an impossible length</source>
        <translation>リージョン {guid} の長さがあり得ない値です</translation>
    </message>
    <message>
        <source>two regions have the same id</source>
        <translation>2 つのリージョンの ID が同じです</translation>
    </message>
    <message>
        <source>regions {guid} and {after} overlap</source>
        <translation>リージョン {guid} と {after} が重なっています</translation>
    </message>
    <message>
        <source>a log page is not 4 KiB or not aligned</source>
        <translation>ログのページが 4 KiB でないか、整列されていません</translation>
    </message>
    <message>
        <source>report this as a fault of the program</source>
        <translation>プログラムの不具合として報告してください</translation>
    </message>
    <message>
        <source>the file ends inside the metadata table</source>
        <translation>ファイルがメタデータ テーブルの途中で終わっています</translation>
    </message>
    <message>
        <source>no &apos;metadata&apos; signature</source>
        <translation>&apos;metadata&apos; 署名がありません</translation>
    </message>
    <message>
        <source>item {guid} lies outside the region</source>
        <translation>項目 {guid} がリージョンの外にあります</translation>
    </message>
    <message>
        <source>two items have the same id</source>
        <translation>2 つの項目の ID が同じです</translation>
    </message>
    <message>
        <source>items {guid} and {after} overlap</source>
        <translation>項目 {guid} と {after} が重なっています</translation>
    </message>
    <message>
        <source>the required item &apos;{name}&apos; is missing</source>
        <translation>必須項目「{name}」がありません</translation>
    </message>
    <message>
        <source>the item is too short</source>
        <translation>項目が短すぎます</translation>
    </message>
    <message>
        <source>{value} bytes; only 512 and 4096 exist</source>
        <translation>{value} バイト。512 と 4096 しか存在しません</translation>
    </message>
    <message>
        <source>{virtual_size} bytes is not a whole number of sectors up to 64 TiB</source>
        <translation>{virtual_size} バイトは 64 TiB までのセクターの整数倍ではありません</translation>
    </message>
    <message>
        <source>{key} is not a GUID</source>
        <translation>{key} は GUID ではありません</translation>
    </message>
    <message>
        <source>unknown locator type {guid}</source>
        <translation>不明なロケーターの種類 {guid}</translation>
    </message>
    <message>
        <source>its entries do not fit into the item</source>
        <translation>エントリが項目に収まりません</translation>
    </message>
    <message>
        <source>a key or value lies outside the item</source>
        <translation>キーまたは値が項目の外にあります</translation>
    </message>
    <message>
        <source>a key or value is not UTF-16</source>
        <translation>キーまたは値が UTF-16 ではありません</translation>
    </message>
    <message>
        <source>a key occurs twice</source>
        <translation>キーが重複しています</translation>
    </message>
    <message>
        <source>{key} is too long to store</source>
        <translation>{key} は長すぎて保存できません</translation>
    </message>
    <message>
        <source>volume {index}: {reason}</source>
        <translation>ボリューム {index}: {reason}</translation>
    </message>
    <message>
        <source>use the block view for this volume</source>
        <translation>このボリュームにはブロック表示を使用してください</translation>
    </message>
    <message>
        <source>opening volume {index} ({filesystem})</source>
        <translation>ボリューム {index} ({filesystem}) を開く処理</translation>
    </message>
    <message>
        <source>listing {prefix}</source>
        <translation>{prefix} の一覧取得</translation>
    </message>
    <message>
        <source>{prefix}: only the first {count} entries were read</source>
        <translation>{prefix}: 最初の {count} 個のエントリだけを読み取りました</translation>
    </message>
    <message>
        <source>only the first {most} entries were listed</source>
        <translation>最初の {most} 個のエントリだけを一覧しました</translation>
    </message>
    <message>
        <source>{entry}: the folder was met before (a loop); not entered</source>
        <translation>{entry}: 既に通ったフォルダーです (循環)。入りません</translation>
    </message>
    <message>
        <source>{entry}: deeper than {most} folders; not entered</source>
        <translation>{entry}: フォルダーの深さが {most} を超えています。入りません</translation>
    </message>
    <message>
        <source>volume {index} has no file &apos;{path}&apos; at this moment</source>
        <translation>この時点のボリューム {index} にファイル「{path}」はありません</translation>
    </message>
    <message>
        <source>list the folder above to see what it holds</source>
        <translation>上のフォルダーを一覧して内容を確認してください</translation>
    </message>
    <message>
        <source>{entry}: {wanted} bytes are too many to read at once</source>
        <translation>{entry}: {wanted} バイトは一度に読み取るには大きすぎます</translation>
    </message>
    <message>
        <source>copy the file out instead</source>
        <translation>代わりにファイルをコピーしてください</translation>
    </message>
    <message>
        <source>reading {entry}</source>
        <translation>{entry} の読み取り</translation>
    </message>
    <message>
        <source>{entry} ends at {offset} of its {size} bytes</source>
        <translation>{entry} は {size} バイトのうち {offset} で終わっています</translation>
    </message>
    <message>
        <source>let the guest check its file system</source>
        <translation>ゲストにファイル システムを検査させてください</translation>
    </message>
    <message>
        <source>reading the layout of {entry}</source>
        <translation>{entry} の配置の読み取り</translation>
    </message>
    <message>
        <source>opening {entry}</source>
        <translation>{entry} を開く処理</translation>
    </message>
    <message>
        <source>Copying {entry}</source>
        <translation>{entry} をコピー中</translation>
    </message>
    <message>
        <source>copy what the link names instead</source>
        <translation>代わりにリンクが示すものをコピーしてください</translation>
    </message>
    <message>
        <source>it is a link to {target}; links are not copied</source>
        <translation>{target} へのリンクです。リンクはコピーされません</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket of the guest; these are not copied</source>
        <translation>ゲストのデバイス、パイプ、またはソケットです。これらはコピーされません</translation>
    </message>
    <message>
        <source>opening the folder</source>
        <translation>フォルダーを開く処理</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>同じ名前のファイルが既にあります</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>別の名前またはフォルダーを選んでください</translation>
    </message>
    <message>
        <source>this is a link or a file, not a folder; nothing is written through it</source>
        <translation>これはフォルダーではなく、リンクまたはファイルです。これを通しての書き込みは行いません</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>ファイルを一覧中</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>ファイルを比較中</translation>
    </message>
    <message>
        <source>{other}: {message}; taken as changed</source>
        <translation>{other}: {message}。変更ありと見なします</translation>
    </message>
    <message>
        <source>{other}: larger than its volume; judged by its layout alone</source>
        <translation>{other}: ボリュームより大きいため、配置だけで判断します</translation>
    </message>
    <message>
        <source>{path}: the volume names more content than it can hold; not compared</source>
        <translation>{path}: ボリュームが収容できる量を超える内容を示しているため、比較しません</translation>
    </message>
    <message>
        <source>Reading the free space of volume {index}</source>
        <translation>ボリューム {index} の空き領域を読み取り中</translation>
    </message>
    <message>
        <source>the free space of {filesystem} is not read</source>
        <translation>{filesystem} の空き領域は読み取りません</translation>
    </message>
    <message>
        <source>its allocation map is damaged ({error})</source>
        <translation>割り当てマップが破損しています ({error})</translation>
    </message>
    <message>
        <source>bytes {offset} to {end} of a volume of {length}</source>
        <translation>長さ {length} のボリュームの {offset} から {end} までのバイト</translation>
    </message>
    <message>
        <source>the allocation map cannot be read: {what}</source>
        <translation>割り当てマップを読み取れません: {what}</translation>
    </message>
    <message>
        <source>let the guest check its file system; the block view still works</source>
        <translation>ゲストにファイル システムを検査させてください。ブロック表示は引き続き使用できます</translation>
    </message>
    <message>
        <source>sector size {sector}, {per} sectors a cluster, {fats} tables</source>
        <translation>セクター サイズ {sector}、クラスターあたり {per} セクター、テーブル {fats} 個</translation>
    </message>
    <message>
        <source>sector shift {sector}, cluster shift {cluster}</source>
        <translation>セクター シフト {sector}、クラスター シフト {cluster}</translation>
    </message>
    <message>
        <source>the root folder names no allocation bitmap</source>
        <translation>ルート フォルダーが割り当てビットマップを示していません</translation>
    </message>
    <message>
        <source>a bitmap of {length} bytes for {count} clusters</source>
        <translation>{count} 個のクラスターに対して {length} バイトのビットマップ</translation>
    </message>
    <message>
        <source>the allocation bitmap ends early</source>
        <translation>割り当てビットマップが途中で終わっています</translation>
    </message>
    <message>
        <source>block size code {log_block}, {per_group} blocks a group</source>
        <translation>ブロック サイズ コード {log_block}、グループあたり {per_group} ブロック</translation>
    </message>
    <message>
        <source>descriptors spread over the volume (meta_bg) or clusters (bigalloc)</source>
        <translation>ボリューム全体に分散した記述子 (meta_bg) またはクラスター (bigalloc)</translation>
    </message>
    <message>
        <source>{blocks} blocks of {size} bytes in {groups} groups</source>
        <translation>{size} バイトのブロック {blocks} 個、グループ {groups} 個</translation>
    </message>
    <message>
        <source>sector size {sector}, {per} sectors a cluster</source>
        <translation>セクター サイズ {sector}、クラスターあたり {per} セクター</translation>
    </message>
    <message>
        <source>{count} clusters of {unit} bytes</source>
        <translation>{unit} バイトのクラスター {count} 個</translation>
    </message>
    <message>
        <source>a domain controller (Active Directory)</source>
        <translation>ドメイン コントローラー (Active Directory)</translation>
    </message>
    <message>
        <source>SQL Server</source>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>Exchange Server</source>
        <translation>Exchange Server</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL または MariaDB</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Do not revert it while other domain controllers run, unless host and guest support the VM generation id (Server 2012 and later); restore from a directory backup instead.</source>
        <translation>ホストとゲストの両方が VM 世代 ID をサポートしている場合 (Server 2012 以降) を除き、他のドメイン コントローラーの稼働中は戻さないでください。代わりにディレクトリのバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Revert only with all partners of the database in mind; prefer its own backup.</source>
        <translation>データベースのすべてのパートナーを考慮したうえでのみ戻してください。データベース自身のバックアップを優先してください。</translation>
    </message>
    <message>
        <source>Reverting can roll back update numbers, and replication then stops or loses changes.</source>
        <translation>戻すと更新番号が巻き戻ることがあり、その場合はレプリケーションが停止するか、変更が失われます。</translation>
    </message>
    <message>
        <source>Reverting loses every transaction since the snapshot, and replicas can part.</source>
        <translation>戻すとチェックポイント以降のすべてのトランザクションが失われ、レプリカ間に不一致が生じることがあります。</translation>
    </message>
    <message>
        <source>The block map cannot be read to its end: {message}</source>
        <translation>ブロック マップを最後まで読み取れません: {message}</translation>
    </message>
    <message>
        <source>Restore the file from a copy.</source>
        <translation>ファイルをコピーから復元してください。</translation>
    </message>
    <message>
        <source>Moments that need the blocks concerned cannot be read.</source>
        <translation>該当するブロックを必要とする時点は読み取れません。</translation>
    </message>
    <message>
        <source>The guest seems to be {what}.</source>
        <translation>ゲストは{what}のようです。</translation>
    </message>
    <message>
        <source>The guest seems to run {what}.</source>
        <translation>ゲストで {what} が稼働しているようです。</translation>
    </message>
    <message>
        <source>{slot}: the guest holds {path}</source>
        <translation>{slot}: ゲストに {path} があります</translation>
    </message>
    <message>
        <source>files inside the guest cannot be shown: the library pytsk3 is not installed</source>
        <translation>ゲスト内のファイルを表示できません: ライブラリ pytsk3 がインストールされていません</translation>
    </message>
    <message>
        <source>install it with: pip install &apos;snapviewer[files]&apos;</source>
        <translation>次のコマンドでインストールしてください: pip install &apos;snapviewer[files]&apos;</translation>
    </message>
    <message>
        <source>no file system known to snapviewer was recognised; the block view still works</source>
        <translation>snapviewer が対応するファイル システムは認識されませんでした。ブロック表示は引き続き使用できます</translation>
    </message>
    <message>
        <source>encrypted with {name}: files can only be seen inside the guest; the block view still works</source>
        <translation>{name} で暗号化されています: ファイルはゲスト内でのみ表示できます。ブロック表示は引き続き使用できます</translation>
    </message>
    <message>
        <source>{name} is recognised, but its files are not read; the block view still works</source>
        <translation>{name} は認識されましたが、そのファイルは読み取りません。ブロック表示は引き続き使用できます</translation>
    </message>
    <message>
        <source>an external ext journal</source>
        <translation>外部の ext ジャーナル</translation>
    </message>
    <message>
        <source>an LVM physical volume</source>
        <translation>LVM 物理ボリューム</translation>
    </message>
    <message>
        <source>swap space holds no files</source>
        <translation>スワップ領域にファイルはありません</translation>
    </message>
    <message>
        <source>a disk of a Storage Spaces pool</source>
        <translation>記憶域スペースのプールのディスク</translation>
    </message>
    <message>
        <source>a member of a Linux RAID</source>
        <translation>Linux RAID のメンバー</translation>
    </message>
    <message>
        <source>It cannot be composed: {fault}</source>
        <translation>構成できません: {fault}</translation>
    </message>
    <message>
        <source>Volume {number} ({kind}, {filesystem})</source>
        <translation>ボリューム {number} ({kind}、{filesystem})</translation>
    </message>
    <message>
        <source>{entries} entries listed, {files} files read, {errors} errors</source>
        <translation>一覧したエントリ {entries} 個、読み取ったファイル {files} 個、エラー {errors} 個</translation>
    </message>
    <message>
        <source>not looked into</source>
        <translation>調べていません</translation>
    </message>
    <message>
        <source>{about}: {said}</source>
        <translation>{about}: {said}</translation>
    </message>
    <message>
        <source>The disk holds no partitions.</source>
        <translation>ディスクにパーティションがありません。</translation>
    </message>
    <message>
        <source>pytsk3 is not installed</source>
        <translation>pytsk3 がインストールされていません</translation>
    </message>
    <message>
        <source>{entry}: ends early</source>
        <translation>{entry}: 途中で終わっています</translation>
    </message>
    <message>
        <source>Reading the versions of {name}</source>
        <translation>{name} のバージョンを読み取り中</translation>
    </message>
    <message>
        <source>the volume does not exist at this moment</source>
        <translation>ボリュームはこの時点に存在しません</translation>
    </message>
    <message>
        <source>larger than its volume</source>
        <translation>ボリュームより大きい値です</translation>
    </message>
    <message>
        <source>Finding where the guest&apos;s files lie</source>
        <translation>ゲストのファイルの位置を検索中</translation>
    </message>
    <message>
        <source>Volume {index} ({filesystem}): {message}</source>
        <translation>ボリューム {index} ({filesystem}): {message}</translation>
    </message>
    <message>
        <source>FAT12</source>
        <translation>FAT12</translation>
    </message>
    <message>
        <source>FAT16</source>
        <translation>FAT16</translation>
    </message>
    <message>
        <source>NTFS or exFAT</source>
        <translation>NTFS または exFAT</translation>
    </message>
    <message>
        <source>FAT32</source>
        <translation>FAT32</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>Dynamic disk</source>
        <translation>ダイナミック ディスク</translation>
    </message>
    <message>
        <source>Linux swap</source>
        <translation>Linux スワップ</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Linux LVM</source>
        <translation>Linux LVM</translation>
    </message>
    <message>
        <source>EFI system</source>
        <translation>EFI システム</translation>
    </message>
    <message>
        <source>Linux RAID</source>
        <translation>Linux RAID</translation>
    </message>
    <message>
        <source>Microsoft reserved</source>
        <translation>Microsoft 予約済み</translation>
    </message>
    <message>
        <source>Basic data</source>
        <translation>ベーシック データ</translation>
    </message>
    <message>
        <source>Dynamic disk metadata</source>
        <translation>ダイナミック ディスクのメタデータ</translation>
    </message>
    <message>
        <source>Dynamic disk data</source>
        <translation>ダイナミック ディスクのデータ</translation>
    </message>
    <message>
        <source>Storage Spaces</source>
        <translation>記憶域スペース</translation>
    </message>
    <message>
        <source>BIOS boot</source>
        <translation>BIOS ブート</translation>
    </message>
    <message>
        <source>reserved by Windows; holds no files</source>
        <translation>Windows により予約済み。ファイルはありません</translation>
    </message>
    <message>
        <source>holds a boot loader, no files</source>
        <translation>ブート ローダーを格納しています。ファイルはありません</translation>
    </message>
    <message>
        <source>the database of a dynamic disk; holds no files</source>
        <translation>ダイナミック ディスクのデータベース。ファイルはありません</translation>
    </message>
    <message>
        <source>volumes of a dynamic disk are not read; the block view still works</source>
        <translation>ダイナミック ディスクのボリュームは読み取りません。ブロック表示は引き続き使用できます</translation>
    </message>
    <message>
        <source>a disk of a Storage Spaces pool is not read; the block view still works</source>
        <translation>記憶域スペースのプールのディスクは読み取りません。ブロック表示は引き続き使用できます</translation>
    </message>
    <message>
        <source>Whole disk</source>
        <translation>ディスク全体</translation>
    </message>
    <message>
        <source>the partition reaches {length} bytes past the end of the disk; the block view still works</source>
        <translation>パーティションがディスクの末尾を {length} バイト超えています。ブロック表示は引き続き使用できます</translation>
    </message>
    <message>
        <source>Type {code}</source>
        <translation>種類 {code}</translation>
    </message>
    <message>
        <source>both GPT partition tables are damaged; the block view still works</source>
        <translation>GPT パーティション テーブルが両方とも破損しています。ブロック表示は引き続き使用できます</translation>
    </message>
    <message>
        <source>{what} just now. Wait until it is done, then refresh.</source>
        <translation>今、{what}です。完了するまで待ってから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>No other operation of the host on this VM is under way.</source>
        <translation>この VM に対するホストの他の操作は進行していません。</translation>
    </message>
    <message>
        <source>The host is merging disks of this VM; it may refuse until that is done.</source>
        <translation>ホストがこの VM のディスクを結合中です。完了するまで拒否されることがあります。</translation>
    </message>
    <message>
        <source>The VM&apos;s state is &apos;{state}&apos;; the host may refuse.</source>
        <translation>VM の状態は「{state}」です。ホストが拒否することがあります。</translation>
    </message>
    <message>
        <source>Now is no snapshot.</source>
        <translation>「現在」はチェックポイントではありません。</translation>
    </message>
    <message>
        <source>This is a recovery snapshot of a backup; let the backup end first.</source>
        <translation>これはバックアップの回復チェックポイントです。先にバックアップを終了させてください。</translation>
    </message>
    <message>
        <source>Hyper-V made this snapshot for itself (&apos;{kind}&apos;); it may still need it.</source>
        <translation>Hyper-V がこのチェックポイントを自身のために作成しました (「{kind}」)。まだ必要としている可能性があります。</translation>
    </message>
    <message>
        <source>How much is written and freed cannot be known before: the host tells file sizes, not which blocks they share.</source>
        <translation>書き込みと解放の量は事前にはわかりません。ホストが示すのはファイル サイズであり、どのブロックを共有しているかではありません。</translation>
    </message>
    <message>
        <source>The host keeps what &apos;{machine}&apos; is now as the snapshot &apos;{name}&apos;.</source>
        <translation>ホストは「{machine}」の今の状態をチェックポイント「{name}」として保持します。</translation>
    </message>
    <message>
        <source>Delete the snapshot.</source>
        <translation>チェックポイントを削除します。</translation>
    </message>
    <message>
        <source>Snapshots are switched off in this VM&apos;s settings (CheckpointType).</source>
        <translation>この VM の設定 (CheckpointType) でチェックポイントが無効になっています。</translation>
    </message>
    <message>
        <source>The VM&apos;s memory, {size} now, is written with the snapshot; the VM stands still for a moment.</source>
        <translation>VM のメモリ (現在 {size}) がチェックポイントとともに書き込まれます。VM は一時的に停止します。</translation>
    </message>
    <message>
        <source>The snapshot is made inside the guest, without its memory.</source>
        <translation>チェックポイントはゲスト内で、メモリを含めずに作成されます。</translation>
    </message>
    <message>
        <source>The snapshot is made inside the guest, without its memory, or with its memory where the guest cannot.</source>
        <translation>チェックポイントはゲスト内でメモリを含めずに作成されます。ゲストで作成できない場合はメモリを含めて作成されます。</translation>
    </message>
    <message>
        <source>take the snapshot &apos;{name}&apos;</source>
        <translation>チェックポイント「{name}」を作成</translation>
    </message>
    <message>
        <source>Hyper-V puts a new differencing disk over it for {slot}</source>
        <translation>Hyper-V が {slot} 用にその上に新しい差分ディスクを置きます</translation>
    </message>
    <message>
        <source>Revert to &apos;{take_first}&apos;.</source>
        <translation>「{take_first}」に戻します。</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Everything Now has written since is gone for good: a host has no undo.</source>
        <translation>VM は再び「{moment}」になります。その後「現在」が書き込んだものはすべて完全に失われます。ホストには元に戻す機能がありません。</translation>
    </message>
    <message>
        <source>The VM is running; the host stops it without shutting the guest down.</source>
        <translation>VM は実行中です。ホストはゲストをシャットダウンせずに VM を停止します。</translation>
    </message>
    <message>
        <source>The snapshot holds memory: the VM comes back saved or running in it.</source>
        <translation>チェックポイントにメモリが含まれています。VM はその状態で、保存済みまたは実行中として戻ります。</translation>
    </message>
    <message>
        <source>revert to &apos;{moment}&apos;</source>
        <translation>「{moment}」に戻す</translation>
    </message>
    <message>
        <source>Hyper-V removes what Now wrote</source>
        <translation>Hyper-V が「現在」の書き込んだものを削除します</translation>
    </message>
    <message>
        <source>The VM no longer has the disk {file}; the file stays.</source>
        <translation>VM はディスク {file} を持たなくなります。ファイルは残ります。</translation>
    </message>
    <message>
        <source>Rename it back.</source>
        <translation>元の名前に戻します。</translation>
    </message>
    <message>
        <source>call &apos;{moment}&apos; &apos;{name}&apos;</source>
        <translation>「{moment}」の名前を「{name}」に変更</translation>
    </message>
    <message>
        <source>Delete snapshot and everything below: &apos;{moment}&apos;</source>
        <translation>チェックポイントとその下すべてを削除: 「{moment}」</translation>
    </message>
    <message>
        <source>Delete snapshot: &apos;{moment}&apos;</source>
        <translation>チェックポイントを削除: 「{moment}」</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>You can no longer go back to {names}. The VM itself does not change. A host has no undo.</source>
        <translation>{names} には戻れなくなります。VM 自体は変わりません。ホストには元に戻す機能がありません。</translation>
    </message>
    <message>
        <source>delete {names}</source>
        <translation>{names} を削除</translation>
    </message>
    <message>
        <source>Hyper-V removes the settings and saved state of &apos;{name}&apos;</source>
        <translation>Hyper-V が「{name}」の設定と保存された状態を削除します</translation>
    </message>
    <message>
        <source>Hyper-V removes it</source>
        <translation>Hyper-V が削除します</translation>
    </message>
    <message>
        <source>{file} is no disk that Hyper-V made for a snapshot; whether it goes or stays the host decides.</source>
        <translation>{file} は Hyper-V がチェックポイント用に作成したディスクではありません。削除されるか残るかはホストが決定します。</translation>
    </message>
    <message>
        <source>Hyper-V merges {child} with it, {size} at most</source>
        <translation>Hyper-V が {child} をこれと結合します (最大 {size})</translation>
    </message>
    <message>
        <source>Hyper-V merges {child} with it, of unknown size</source>
        <translation>Hyper-V が {child} をこれと結合します (サイズ不明)</translation>
    </message>
    <message numerus="yes">
        <source>{file} stays: {n} disk stands on it.</source>
        <comment>{file} stays: {n} disks stand on it.</comment>
        <translation>
            <numerusform>{file} は残ります: {n} 個のディスクがその上に成り立っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>check the name, the network, and that remote management (WinRM) is on: Enable-PSRemoting on the host</source>
        <translation>名前、ネットワーク、およびリモート管理 (WinRM) が有効であることを確認してください: ホストで Enable-PSRemoting</translation>
    </message>
    <message>
        <source>look at the host; if it is only slow, try again</source>
        <translation>ホストを確認してください。遅いだけであれば、もう一度お試しください</translation>
    </message>
    <message>
        <source>use an account in the host&apos;s group &apos;Hyper-V Administrators&apos; or &apos;Administrators&apos;</source>
        <translation>ホストの「Hyper-V Administrators」または「Administrators」グループのアカウントを使用してください</translation>
    </message>
    <message>
        <source>on the host, install the Hyper-V PowerShell module (it exists from Windows Server 2012 on); for older hosts open the VM&apos;s folder instead</source>
        <translation>ホストに Hyper-V PowerShell モジュール (Windows Server 2012 以降にあります) をインストールしてください。それより古いホストでは、代わりに VM のフォルダーを開いてください</translation>
    </message>
    <message>
        <source>see the host&apos;s message; its event log &apos;Hyper-V-VMMS&apos; says more</source>
        <translation>ホストのメッセージを確認してください。詳細はホストのイベント ログ「Hyper-V-VMMS」にあります</translation>
    </message>
    <message>
        <source>run the command again; if it stays, check what the host&apos;s PowerShell prints when it starts</source>
        <translation>コマンドをもう一度実行してください。解消しない場合は、ホストの PowerShell が起動時に何を出力するかを確認してください</translation>
    </message>
    <message>
        <source>pip install &apos;snapviewer[host]&apos;</source>
        <translation>pip install &apos;snapviewer[host]&apos;</translation>
    </message>
    <message>
        <source>the host failed without a message</source>
        <translation>ホストがメッセージなしで失敗しました</translation>
    </message>
    <message>
        <source>No longer waiting. The host carries on with what it has begun: {steps}.</source>
        <translation>待機を終了しました。ホストは開始済みの処理を続行します: {steps}。</translation>
    </message>
    <message>
        <source>The rest of the plan was not begun.</source>
        <translation>計画の残りは開始されていません。</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; has changed on the host since the plan was made</source>
        <translation>計画の作成後にホスト上で「{vm}」が変更されました</translation>
    </message>
    <message>
        <source>{message} (done before that: {steps})</source>
        <translation>{message} (それまでに完了: {steps})</translation>
    </message>
    <message>
        <source>{message} (the host may carry on with it; refresh to see)</source>
        <translation>{message} (ホストが処理を続行している可能性があります。最新の情報に更新して確認してください)</translation>
    </message>
    <message>
        <source>{message} (the cmdlet was carried out; only watching it failed)</source>
        <translation>{message} (コマンドレットは実行されました。その監視だけが失敗しました)</translation>
    </message>
    <message>
        <source>the host is idle but still lists {left}</source>
        <translation>ホストはアイドル状態ですが、まだ {left} が一覧にあります</translation>
    </message>
    <message>
        <source>The host merges</source>
        <translation>ホストが結合中</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} virtual machines: {ids}</source>
        <translation>「{reference}」は {count} 台の仮想マシンに該当します: {ids}</translation>
    </message>
    <message>
        <source>name the one you mean by its id</source>
        <translation>対象を ID で指定してください</translation>
    </message>
    <message>
        <source>The host cannot say more about a disk file: {message}</source>
        <translation>ホストはディスク ファイルについてこれ以上の情報を提供できません: {message}</translation>
    </message>
    <message>
        <source>If another host uses the file on shared storage, ask that one.</source>
        <translation>別のホストが共有記憶域上のこのファイルを使用している場合は、そのホストに問い合わせてください。</translation>
    </message>
    <message>
        <source>Its size and parent are not known, so no forecast counts it.</source>
        <translation>サイズと親が不明なため、どの予測にも含まれません。</translation>
    </message>
    <message>
        <source>No snapshot names this disk any more; the host merges it now.</source>
        <translation>このディスクを参照するチェックポイントはもうありません。ホストが今結合しています。</translation>
    </message>
    <message>
        <source>No snapshot names this disk any more; the host has yet to merge it.</source>
        <translation>このディスクを参照するチェックポイントはもうありません。ホストはまだこれを結合していません。</translation>
    </message>
    <message>
        <source>If it stays so, look for a backup or a lock that holds the merge up.</source>
        <translation>この状態が続く場合は、結合を妨げているバックアップまたはロックを探してください。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the host says &apos;{state}&apos;, &apos;{status}&apos;</source>
        <translation>ホストの報告: 「{state}」、「{status}」</translation>
    </message>
    <message>
        <source>the host says &apos;{state}&apos;</source>
        <translation>ホストの報告: 「{state}」</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>look whether this login may see the VMs of &apos;{host}&apos;</source>
        <translation>このログインで「{host}」の VM を見られるか確認してください</translation>
    </message>
    <message>
        <source>The host calls the VM&apos;s state critical: {state}.</source>
        <translation>ホストは VM の状態が重大であると報告しています: {state}。</translation>
    </message>
    <message>
        <source>Check that its storage can be reached.</source>
        <translation>記憶域にアクセスできることを確認してください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a recovery snapshot, as backups make it.</source>
        <translation>「{name}」は、バックアップが作成する回復チェックポイントです。</translation>
    </message>
    <message>
        <source>If no backup runs, the backup program has left it behind.</source>
        <translation>実行中のバックアップがない場合は、バックアップ プログラムが残したものです。</translation>
    </message>
    <message>
        <source>The host says that &apos;{name}&apos; stands on the snapshot {parent}, which it does not list.</source>
        <translation>ホストによると「{name}」はチェックポイント {parent} の上にありますが、ホストはそのチェックポイントを一覧に示していません。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is shown as a root.</source>
        <translation>「{name}」はルートとして表示されます。</translation>
    </message>
    <message>
        <source>The parents the host names go round in a circle at &apos;{current}&apos;.</source>
        <translation>ホストが示す親が「{current}」で循環しています。</translation>
    </message>
    <message>
        <source>&apos;{current}&apos; is shown as a root.</source>
        <translation>「{current}」はルートとして表示されます。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; shows no virtual machine to this login, which belongs to neither &apos;Administrators&apos; nor &apos;Hyper-V Administrators&apos;; Hyper-V then lists nothing.</source>
        <translation>「{name}」はこのログインに仮想マシンを 1 つも示しません。このログインは「Administrators」にも「Hyper-V Administrators」にも属していません。その場合、Hyper-V は何も一覧しません。</translation>
    </message>
    <message>
        <source>Use another account, or start as administrator.</source>
        <translation>別のアカウントを使用するか、管理者として起動してください。</translation>
    </message>
    <message>
        <source>The host takes a snapshot</source>
        <translation>ホストがチェックポイントを作成中</translation>
    </message>
    <message>
        <source>The host reverts to a snapshot</source>
        <translation>ホストがチェックポイントに戻す処理を実行中</translation>
    </message>
    <message>
        <source>The host deletes a snapshot</source>
        <translation>ホストがチェックポイントを削除中</translation>
    </message>
    <message>
        <source>The host exports the VM</source>
        <translation>ホストが VM をエクスポート中</translation>
    </message>
    <message>
        <source>The host migrates the VM</source>
        <translation>ホストが VM を移行中</translation>
    </message>
    <message>
        <source>The host backs the VM up</source>
        <translation>ホストが VM をバックアップ中</translation>
    </message>
    <message>
        <source>The host moves the VM&apos;s storage</source>
        <translation>ホストが VM の記憶域を移動中</translation>
    </message>
    <message>
        <source>the host&apos;s answer is not as expected: {error}</source>
        <translation>ホストの応答が想定と異なります: {error}</translation>
    </message>
    <message>
        <source>the host refused the login: {text}</source>
        <translation>ホストがログインを拒否しました: {text}</translation>
    </message>
    <message>
        <source>the host cannot be reached: {text}</source>
        <translation>ホストに接続できません: {text}</translation>
    </message>
    <message>
        <source>reaching another machine needs pypsrp, which is not installed ({error})</source>
        <translation>別のコンピューターへの接続には pypsrp が必要ですが、インストールされていません ({error})</translation>
    </message>
    <message>
        <source>no answer within {seconds} s; the host may still be at work on it</source>
        <translation>{seconds} 秒以内に応答がありませんでした。ホストがまだ処理中の可能性があります</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds} 秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>this machine runs no Hyper-V</source>
        <translation>このコンピューターでは Hyper-V が動作していません</translation>
    </message>
    <message>
        <source>name a Windows host: --host NAME</source>
        <translation>Windows ホストを指定してください: --host NAME</translation>
    </message>
    <message>
        <source>the request is too long for a command line ({length} characters)</source>
        <translation>要求がコマンド ラインには長すぎます ({length} 文字)</translation>
    </message>
    <message>
        <source>use shorter names</source>
        <translation>短い名前を使用してください</translation>
    </message>
    <message>
        <source>PowerShell cannot be started: {error}</source>
        <translation>PowerShell を起動できません: {error}</translation>
    </message>
    <message>
        <source>check that Windows PowerShell is installed and allowed to run</source>
        <translation>Windows PowerShell がインストールされ、実行を許可されていることを確認してください</translation>
    </message>
    <message>
        <source>{name} is no host name</source>
        <translation>{name} はホスト名ではありません</translation>
    </message>
    <message>
        <source>give a computer name, a full domain name, an IP address, or &apos;.&apos; for this machine</source>
        <translation>コンピューター名、完全なドメイン名、IP アドレス、またはこのコンピューターを表す &apos;.&apos; を指定してください</translation>
    </message>
    <message>
        <source>the host sent no answer; it said: {said}</source>
        <translation>ホストから応答がありませんでした。ホストの出力: {said}</translation>
    </message>
    <message>
        <source>the host sent no answer</source>
        <translation>ホストから応答がありませんでした</translation>
    </message>
    <message>
        <source>the host&apos;s answer cannot be read: {error}</source>
        <translation>ホストの応答を読み取れません: {error}</translation>
    </message>
    <message>
        <source>the host&apos;s answer is no object</source>
        <translation>ホストの応答がオブジェクトではありません</translation>
    </message>
    <message>
        <source>the host&apos;s answer holds no result</source>
        <translation>ホストの応答に結果が含まれていません</translation>
    </message>
    <message>
        <source>it is a {kind} disk and has no parent</source>
        <translation>{kind} ディスクであり、親はありません</translation>
    </message>
    <message>
        <source>its id is the one the child expects</source>
        <translation>ID は子が期待するものです</translation>
    </message>
    <message>
        <source>its id is another</source>
        <translation>ID が異なります</translation>
    </message>
    <message>
        <source>same virtual size</source>
        <translation>仮想サイズが同じ</translation>
    </message>
    <message>
        <source>another virtual size</source>
        <translation>仮想サイズが異なる</translation>
    </message>
    <message>
        <source>same virtual disk id</source>
        <translation>仮想ディスク ID が同じ</translation>
    </message>
    <message>
        <source>another virtual disk id</source>
        <translation>仮想ディスク ID が異なる</translation>
    </message>
    <message>
        <source>it has the stored name</source>
        <translation>保存された名前と一致</translation>
    </message>
    <message>
        <source>{overlap:.0%} of the child&apos;s blocks lie over data of it</source>
        <translation>子のブロックの {overlap:.0%} がこのディスクのデータの上にあります</translation>
    </message>
    <message>
        <source>not modified after the child</source>
        <translation>子より後に変更されていません</translation>
    </message>
    <message>
        <source>modified after the child</source>
        <translation>子より後に変更されています</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>times and ids</source>
        <translation>日時と ID</translation>
    </message>
    <message>
        <source>Floppy</source>
        <translation>フロッピー</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Guest state</source>
        <translation>ゲストの状態</translation>
    </message>
    <message>
        <source>Number of processors</source>
        <translation>プロセッサの数</translation>
    </message>
    <message>
        <source>Processor limit (1/1000 %)</source>
        <translation>プロセッサの上限 (1/1000 %)</translation>
    </message>
    <message>
        <source>Processor reservation (1/1000 %)</source>
        <translation>プロセッサの予約 (1/1000 %)</translation>
    </message>
    <message>
        <source>Processor weight</source>
        <translation>プロセッサの重み</translation>
    </message>
    <message>
        <source>Limit CPU identification</source>
        <translation>CPU 識別の制限</translation>
    </message>
    <message>
        <source>Limit processor features (for migration)</source>
        <translation>プロセッサ機能の制限 (移行用)</translation>
    </message>
    <message>
        <source>Nested virtualization</source>
        <translation>入れ子になった仮想化</translation>
    </message>
    <message>
        <source>Hardware threads per core</source>
        <translation>コアあたりのハードウェア スレッド数</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>メモリ (MiB)</translation>
    </message>
    <message>
        <source>Maximum memory (MiB)</source>
        <translation>最大メモリ (MiB)</translation>
    </message>
    <message>
        <source>Minimum memory (MiB)</source>
        <translation>最小メモリ (MiB)</translation>
    </message>
    <message>
        <source>Memory priority</source>
        <translation>メモリの優先度</translation>
    </message>
    <message>
        <source>Memory buffer (%)</source>
        <translation>メモリ バッファー (%)</translation>
    </message>
    <message>
        <source>Dynamic memory</source>
        <translation>動的メモリ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind of configuration</source>
        <translation>構成の種類</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Configuration version</source>
        <translation>構成バージョン</translation>
    </message>
    <message>
        <source>Generation (0 = 1, 1 = 2)</source>
        <translation>世代 (0 = 1、1 = 2)</translation>
    </message>
    <message>
        <source>Highly available</source>
        <translation>高可用性</translation>
    </message>
    <message>
        <source>Last powered off</source>
        <translation>最後に電源を切った日時</translation>
    </message>
    <message>
        <source>Last powered on</source>
        <translation>最後に電源を入れた日時</translation>
    </message>
    <message>
        <source>Last change of state</source>
        <translation>状態の最終変更日時</translation>
    </message>
    <message>
        <source>Id of the virtual machine</source>
        <translation>仮想マシンの ID</translation>
    </message>
    <message>
        <source>Stopped at host shutdown</source>
        <translation>ホストのシャットダウン時に停止</translation>
    </message>
    <message>
        <source>Merge pending</source>
        <translation>結合待ち</translation>
    </message>
    <message>
        <source>Generation id</source>
        <translation>世代 ID</translation>
    </message>
    <message>
        <source>Automatic snapshots</source>
        <translation>自動チェックポイント</translation>
    </message>
    <message>
        <source>Kind of snapshots taken</source>
        <translation>作成するチェックポイントの種類</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>At host shutdown</source>
        <translation>ホストのシャットダウン時</translation>
    </message>
    <message>
        <source>At host start</source>
        <translation>ホストの起動時</translation>
    </message>
    <message>
        <source>Delay at host start (s)</source>
        <translation>ホスト起動時の遅延 (秒)</translation>
    </message>
    <message>
        <source>Saved memory</source>
        <translation>保存されたメモリ</translation>
    </message>
    <message>
        <source>Saved device state</source>
        <translation>保存されたデバイスの状態</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>IOPS limit</source>
        <translation>IOPS の上限</translation>
    </message>
    <message>
        <source>IOPS reservation</source>
        <translation>IOPS の予約</translation>
    </message>
    <message>
        <source>caching mode</source>
        <translation>キャッシュ モード</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>static MAC address</source>
        <translation>静的 MAC アドレス</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>switch name</source>
        <translation>スイッチ名</translation>
    </message>
    <message>
        <source>port name</source>
        <translation>ポート名</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>secure boot</source>
        <translation>セキュア ブート</translation>
    </message>
    <message>
        <source>secure boot template</source>
        <translation>セキュア ブート テンプレート</translation>
    </message>
    <message>
        <source>Num Lock at start</source>
        <translation>起動時の Num Lock</translation>
    </message>
    <message>
        <source>device version</source>
        <translation>デバイス バージョン</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message numerus="yes">
        <source>{shown} … ({n} byte)</source>
        <comment>{shown} … ({n} bytes)</comment>
        <translation>
            <numerusform>{shown} … ({n} バイト)</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>ネットワーク アダプター</translation>
    </message>
    <message>
        <source>Devices: {path}</source>
        <translation>デバイス: {path}</translation>
    </message>
    <message>
        <source>snapshots disabled</source>
        <translation>チェックポイント無効</translation>
    </message>
    <message>
        <source>production snapshots, standard where that fails</source>
        <translation>運用チェックポイント、失敗時は標準</translation>
    </message>
    <message>
        <source>production snapshots only</source>
        <translation>運用チェックポイントのみ</translation>
    </message>
    <message>
        <source>standard snapshots</source>
        <translation>標準チェックポイント</translation>
    </message>
    <message>
        <source>automatic snapshots on</source>
        <translation>自動チェックポイント オン</translation>
    </message>
    <message>
        <source>there is no &apos;configuration&apos; element, so this is no Hyper-V configuration</source>
        <translation>&apos;configuration&apos; 要素がないため、Hyper-V の構成ではありません</translation>
    </message>
    <message>
        <source>the key cannot be set: {error}</source>
        <translation>キーを設定できません: {error}</translation>
    </message>
    <message>
        <source>the configuration is built in a way this program does not know; change it on a Hyper-V host</source>
        <translation>構成がこのプログラムの知らない方法で作られています。Hyper-V ホストで変更してください</translation>
    </message>
    <message>
        <source>the key cannot be kept: {error}</source>
        <translation>キーを保持できません: {error}</translation>
    </message>
    <message>
        <source>change it on a Hyper-V host</source>
        <translation>Hyper-V ホストで変更してください</translation>
    </message>
    <message>
        <source>the configuration has no hard disk at {slot}</source>
        <translation>構成の {slot} にハード ディスクがありません</translation>
    </message>
    <message>
        <source>check the VM&apos;s disks with &apos;snapviewer inspect&apos;</source>
        <translation>&apos;snapviewer inspect&apos; で VM のディスクを確認してください</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration could not be read, so its disks and its present state are not known: {message}</source>
        <translation>VM の構成を読み取れなかったため、ディスクと現在の状態が不明です: {message}</translation>
    </message>
    <message>
        <source>Nothing of this VM can be changed.</source>
        <translation>この VM は何も変更できません。</translation>
    </message>
    <message>
        <source>{stem} (configuration unreadable)</source>
        <translation>{stem} (構成読み取り不可)</translation>
    </message>
    <message>
        <source>A snapshot&apos;s configuration could not be read: {message}</source>
        <translation>チェックポイントの構成を読み取れませんでした: {message}</translation>
    </message>
    <message>
        <source>The snapshot is not shown in the tree; the files it may need are not touched.</source>
        <translation>このチェックポイントはツリーに表示されません。必要とする可能性のあるファイルには触れません。</translation>
    </message>
    <message>
        <source>the configuration could not be read</source>
        <translation>構成を読み取れませんでした</translation>
    </message>
    <message>
        <source>{stem} (configuration missing)</source>
        <translation>{stem} (構成なし)</translation>
    </message>
    <message>
        <source>Snapshots of this VM were found, but not the VM&apos;s own configuration; Now is not known.</source>
        <translation>この VM のチェックポイントは見つかりましたが、VM 自身の構成が見つかりません。「現在」は不明です。</translation>
    </message>
    <message>
        <source>Restore &apos;Virtual Machines\{vm_id}.xml&apos; (or .vmcx) from a copy, or add the folder that holds it, then refresh.</source>
        <translation>&apos;Virtual Machines\{vm_id}.xml&apos; (または .vmcx) をコピーから復元するか、それを含むフォルダーを追加してから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>logical_id of the snapshots: {id}</source>
        <translation>チェックポイントの logical_id: {id}</translation>
    </message>
    <message>
        <source>{vm_id} (configuration missing)</source>
        <translation>{vm_id} (構成なし)</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration is missing</source>
        <translation>VM 自身の構成がありません</translation>
    </message>
    <message>
        <source>a disk file by itself says nothing about its VM</source>
        <translation>ディスク ファイルだけでは、どの VM のものか何もわかりません</translation>
    </message>
    <message>
        <source>no configuration was found that could say what is needed</source>
        <translation>何が必要かを示す構成が見つかりませんでした</translation>
    </message>
    <message>
        <source>an interrupted action works on it</source>
        <translation>中断された操作がこのファイルを処理しています</translation>
    </message>
    <message>
        <source>it has {count} names (hard links), and what stands on the others cannot be seen</source>
        <translation>名前が {count} 個あり (ハード リンク)、他の名前の上に何が成り立っているかは見えません</translation>
    </message>
    <message>
        <source>{record} names a disk of this name</source>
        <translation>{record} がこの名前のディスクを記載しています</translation>
    </message>
    <message>
        <source>{where} names it, which is no configuration of a VM here</source>
        <translation>{where} がこれを記載していますが、それはここの VM の構成ではありません</translation>
    </message>
    <message>
        <source>it was written after {name}, the disk that &apos;{machine}&apos; uses now: the newest state may be in it</source>
        <translation>「{machine}」が現在使用しているディスク {name} よりも後に書き込まれています。最新の状態が含まれている可能性があります</translation>
    </message>
    <message>
        <source>no configuration here mentions this folder: its VM may be registered elsewhere</source>
        <translation>このフォルダーに言及する構成はここにありません。その VM は別の場所に登録されている可能性があります</translation>
    </message>
    <message>
        <source>a configuration could not be read, and it could name this file</source>
        <translation>構成の 1 つを読み取れず、その構成がこのファイルを記載している可能性があります</translation>
    </message>
    <message>
        <source>{place} was not read, and what lies there could need it</source>
        <translation>{place} は読み取られておらず、そこにあるものがこれを必要としている可能性があります</translation>
    </message>
    <message>
        <source>the host lists VMs that are not here, and one of them could need it</source>
        <translation>ホストはここにない VM を一覧に示しており、そのいずれかがこれを必要としている可能性があります</translation>
    </message>
    <message>
        <source>{name} is missing, and this could be it</source>
        <translation>{name} が見つからず、これがそのファイルである可能性があります</translation>
    </message>
    <message>
        <source>it has the name of {used}, which is in use: it may be a copy that somebody keeps</source>
        <translation>使用中の {used} と同じ名前です。誰かが保管しているコピーである可能性があります</translation>
    </message>
    <message>
        <source>of &apos;{machine}&apos; not all is known: {text}</source>
        <translation>「{machine}」について不明な点があります: {text}</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>link</source>
        <translation>チェーン内</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>branch point</source>
        <translation>分岐点</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>所属不明</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>退避済み</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>it could be the parent of {name}</source>
        <translation>{name} の親である可能性があります</translation>
    </message>
    <message>
        <source>{name} misses a parent of this name</source>
        <translation>{name} にはこの名前の親が欠けています</translation>
    </message>
    <message>
        <source>the parent that {name} lacks could be or need it</source>
        <translation>{name} に欠けている親がこれであるか、これを必要としている可能性があります</translation>
    </message>
    <message>
        <source>{name} could stand on another file just as well</source>
        <translation>{name} は別のファイルの上に成り立っている可能性も同じ程度にあります</translation>
    </message>
    <message>
        <source>{name} names it as its parent, but its id is another</source>
        <translation>{name} がこれを親として記載していますが、ID が異なります</translation>
    </message>
    <message>
        <source>a disk above it cannot be judged</source>
        <translation>この上のディスクの 1 つを判断できません</translation>
    </message>
    <message>
        <source>it belongs to the VHD set {name}</source>
        <translation>VHD セット {name} に属しています</translation>
    </message>
    <message>
        <source>{name} of &apos;{machine}&apos; is missing and could stand on it</source>
        <translation>「{machine}」の {name} が見つからず、このファイルの上に成り立っている可能性があります</translation>
    </message>
    <message>
        <source>{child} cannot be read and stands on it</source>
        <translation>{child} は読み取れず、このファイルの上に成り立っています</translation>
    </message>
    <message>
        <source>{child} cannot be read and could be its child</source>
        <translation>{child} を読み取れず、このファイルの子である可能性があります</translation>
    </message>
    <message>
        <source>Nothing that was read here names this file, and its kind is not known to this program.</source>
        <translation>ここで読み取ったものの中にこのファイルを参照するものはなく、その種類はこのプログラムにはわかりません。</translation>
    </message>
    <message>
        <source>Not on this program&apos;s word: it knows no use for the file and no proof that it has none.</source>
        <translation>このプログラムの判断を根拠にはできません。ファイルの用途も、用途がないという証拠も把握していません。</translation>
    </message>
    <message>
        <source>A disk file that could not be read: {fault}.</source>
        <translation>読み取れなかったディスク ファイル: {fault}。</translation>
    </message>
    <message>
        <source>Not before it could be read.</source>
        <translation>読み取れるようになるまではできません。</translation>
    </message>
    <message>
        <source>Its link to its parent is broken, so it cannot be read as a disk at present.</source>
        <translation>親へのリンクが壊れているため、今はディスクとして読み取れません。</translation>
    </message>
    <message>
        <source>{moments} could no longer be read.</source>
        <translation>{moments} を読み取れなくなります。</translation>
    </message>
    <message>
        <source>A differencing disk ({format}) that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>他のファイルが依存している差分ディスク ({format})。チェックポイントの作成ではなく手動で親にされたもので、これ自体を参照するチェックポイントはありません。</translation>
    </message>
    <message>
        <source>A {format} disk that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>他のファイルが依存している {format} ディスク。チェックポイントの作成ではなく手動で親にされたもので、これ自体を参照するチェックポイントはありません。</translation>
    </message>
    <message>
        <source>A disk file that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>他のファイルが依存しているディスク ファイル。チェックポイントの作成ではなく手動で親にされたもので、これ自体を参照するチェックポイントはありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>いいえ。</translation>
    </message>
    <message>
        <source>A disk file whose snapshot was deleted. One file still stands on it: {child}. Merging writes that file into this one; until then it waits.</source>
        <translation>チェックポイントが削除されたディスク ファイル。まだ 1 つのファイルが依存しています: {child}。結合すると、そのファイルがこのファイルに書き込まれます。それまでは待機します。</translation>
    </message>
    <message>
        <source>A disk file whose snapshot was deleted. One file still stands on it: the file above it. Merging writes that file into this one; until then it waits.</source>
        <translation>チェックポイントが削除されたディスク ファイル。まだ 1 つのファイルが依存しています: 上にあるファイル。結合すると、そのファイルがこのファイルに書き込まれます。それまでは待機します。</translation>
    </message>
    <message>
        <source>Not by hand. Merge (Ctrl+M) gives its space back and keeps every moment.</source>
        <translation>手動では削除しないでください。結合 (Ctrl+M) で領域が解放され、すべての時点が保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>A disk file whose snapshot was deleted. {n} file still stands on it, so it cannot be merged: each of them needs its blocks.</source>
        <comment>A disk file whose snapshot was deleted. {n} files still stand on it, so it cannot be merged: each of them needs its blocks.</comment>
        <translation>
            <numerusform>チェックポイントが削除されたディスク ファイル。まだ {n} 個のファイルが依存しているため、結合できません。そのそれぞれがこのファイルのブロックを必要としています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No. It goes by itself once only one file is left above it and that one is merged.</source>
        <translation>いいえ。上にあるファイルが 1 つだけになり、それが結合されると自動的になくなります。</translation>
    </message>
    <message>
        <source>A differencing disk ({format}) that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>何からも必要とされていない差分ディスク ({format})。開いたフォルダー以下のすべての構成とすべてのディスクを読み取りましたが、参照するものはありません。</translation>
    </message>
    <message>
        <source>A {format} disk that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>何からも必要とされていない {format} ディスク。開いたフォルダー以下のすべての構成とすべてのディスクを読み取りましたが、参照するものはありません。</translation>
    </message>
    <message>
        <source>A disk file that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>何からも必要とされていないディスク ファイル。開いたフォルダー以下のすべての構成とすべてのディスクを読み取りましたが、参照するものはありません。</translation>
    </message>
    <message>
        <source>Yes, as far as this folder can show. A VM that lies elsewhere could still use it: open the folder that holds all VMs to be sure, and move the file away before you delete it.</source>
        <translation>はい。ただし、このフォルダーからわかる範囲に限ります。別の場所にある VM がまだ使用している可能性があります。確実を期すには、すべての VM を含むフォルダーを開き、削除する前にファイルを別の場所に移動してください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte comes free. No moment of any VM read here changes.</source>
        <comment>{n} bytes come free. No moment of any VM read here changes.</comment>
        <translation>
            <numerusform>{n} バイトが解放されます。ここで読み取ったどの VM の時点も変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A differencing disk ({format}) of which it is not known whether something needs it: {doubt}.</source>
        <translation>何かに必要とされているかどうか不明な差分ディスク ({format}): {doubt}。</translation>
    </message>
    <message>
        <source>A {format} disk of which it is not known whether something needs it: {doubt}.</source>
        <translation>何かに必要とされているかどうか不明な {format} ディスク: {doubt}。</translation>
    </message>
    <message>
        <source>A disk file of which it is not known whether something needs it: {doubt}.</source>
        <translation>何かに必要とされているかどうか不明なディスク ファイル: {doubt}。</translation>
    </message>
    <message>
        <source>something that could refer to it could not be read</source>
        <translation>これを参照している可能性のあるものを読み取れませんでした</translation>
    </message>
    <message>
        <source>No. Make readable what could refer to it, then look again.</source>
        <translation>いいえ。これを参照している可能性のあるものを読み取れるようにしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>If something does need it, that can no longer be read.</source>
        <translation>これを必要としているものがある場合、それを読み取れなくなります。</translation>
    </message>
    <message>
        <source>Now of {machine}</source>
        <translation>{machine} の「現在」</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; of {machine}</source>
        <translation>{machine} の「{moment}」</translation>
    </message>
    <message>
        <source>A differencing disk ({format}): it holds what was written on top of its parent.</source>
        <translation>差分ディスク ({format})。親の上に書き込まれた内容を保持しています。</translation>
    </message>
    <message>
        <source>The base disk: a {format} disk that stands on no other file.</source>
        <translation>ベース ディスク: 他のファイルに依存しない {format} ディスク。</translation>
    </message>
    <message>
        <source>The base disk: a disk file that stands on no other file.</source>
        <translation>ベース ディスク: 他のファイルに依存しないディスク ファイル。</translation>
    </message>
    <message>
        <source>{present} writes into it, and {snapshots} reads it too.</source>
        <translation>{present} がこのファイルに書き込み、{snapshots} も読み取ります。</translation>
    </message>
    <message>
        <source>{present} writes into it.</source>
        <translation>{present} がこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>It was frozen when the snapshot {snapshot} was taken: nothing writes to it any more, and what came later stands on it.</source>
        <translation>チェックポイント {snapshot} の作成時に固定されました。もう何も書き込まれず、その後の内容がこのファイルに依存しています。</translation>
    </message>
    <message>
        <source>It was frozen when the snapshot {snapshot} was taken: nothing writes to it any more, and no other file stands on it.</source>
        <translation>チェックポイント {snapshot} の作成時に固定されました。もう何も書き込まれず、依存している他のファイルはありません。</translation>
    </message>
    <message>
        <source>It was frozen when the snapshots {snapshots} were taken: nothing writes to it any more, and what came later stands on it.</source>
        <translation>チェックポイント {snapshots} の作成時に固定されました。もう何も書き込まれず、その後の内容がこのファイルに依存しています。</translation>
    </message>
    <message>
        <source>It was frozen when the snapshots {snapshots} were taken: nothing writes to it any more, and no other file stands on it.</source>
        <translation>チェックポイント {snapshots} の作成時に固定されました。もう何も書き込まれず、依存している他のファイルはありません。</translation>
    </message>
    <message>
        <source>No. It is the VM&apos;s own disk.</source>
        <translation>いいえ。VM 自身のディスクです。</translation>
    </message>
    <message>
        <source>No. To get its space back, delete the snapshot here or in Hyper-V: what others need is merged then.</source>
        <translation>いいえ。領域を解放するには、ここまたは Hyper-V でチェックポイントを削除してください。その際、他が必要とするものは結合されます。</translation>
    </message>
    <message>
        <source>What stands on it could no longer be read.</source>
        <translation>これに依存するものを読み取れなくなります。</translation>
    </message>
    <message>
        <source>Whatever it holds that is nowhere else is lost.</source>
        <translation>他のどこにもない内容は、すべて失われています。</translation>
    </message>
    <message>
        <source>Only bringing back the very same file cures that.</source>
        <translation>まったく同じファイルを戻す以外に、回復する方法はありません。</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names}、他 {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} と {last}</translation>
    </message>
    <message>
        <source>A log of Hyper-V Replica: changes to {disk} that the replica server has not got yet.</source>
        <translation>Hyper-V レプリカのログ: レプリカ サーバーがまだ受け取っていない {disk} への変更。</translation>
    </message>
    <message>
        <source>No, while the VM is replicated. Switching replication off removes it.</source>
        <translation>いいえ。VM がレプリケートされている間は削除できません。レプリケーションを無効にすると削除されます。</translation>
    </message>
    <message>
        <source>Replication must be synchronised from the start. The VM itself stays as it is.</source>
        <translation>レプリケーションを最初から同期し直す必要があります。VM 自体はそのままです。</translation>
    </message>
    <message>
        <source>Change tracking (RCT) of {disk}: which blocks changed since the last backup.</source>
        <translation>{disk} の変更追跡 (RCT): 前回のバックアップ以降に変更されたブロック。</translation>
    </message>
    <message>
        <source>Only while the VM is off, and only if no backup relies on it.</source>
        <translation>VM がオフの間で、かつ、これに依存するバックアップがない場合に限ります。</translation>
    </message>
    <message>
        <source>The next backup reads the whole disk instead of its changes. The disk&apos;s content stays.</source>
        <translation>次回のバックアップでは、変更分ではなくディスク全体が読み取られます。ディスクの内容は残ります。</translation>
    </message>
    <message>
        <source>The journal of an action of snapviewer that has not finished.</source>
        <translation>完了していない snapviewer の操作のジャーナル。</translation>
    </message>
    <message>
        <source>No. Continue or go back first; the journal then goes by itself.</source>
        <translation>いいえ。先に続行するか元に戻してください。その後、ジャーナルは自動的になくなります。</translation>
    </message>
    <message>
        <source>The unfinished action could neither be completed nor taken back.</source>
        <translation>未完了の操作を完了することも取り消すこともできなくなります。</translation>
    </message>
    <message>
        <source>snapviewer&apos;s record of a finished action, from which Undo works.</source>
        <translation>完了した操作の snapviewer による記録。元に戻す操作で使用されます。</translation>
    </message>
    <message>
        <source>Only together with its folder, by &apos;Empty the trash&apos;.</source>
        <translation>「ごみ箱を空にする」で、フォルダーと一緒にのみ削除できます。</translation>
    </message>
    <message>
        <source>The action could no longer be undone.</source>
        <translation>操作を元に戻せなくなります。</translation>
    </message>
    <message>
        <source>A file that an action of snapviewer replaced and kept, so that it can be undone.</source>
        <translation>snapviewer の操作が置き換え、元に戻せるように保管したファイル。</translation>
    </message>
    <message>
        <source>Yes, by &apos;Empty the trash&apos;, which shows first what that frees.</source>
        <translation>はい。「ごみ箱を空にする」を使用してください。解放される量が先に表示されます。</translation>
    </message>
    <message>
        <source>The action can no longer be undone. No moment changes.</source>
        <translation>操作を元に戻せなくなります。時点は変わりません。</translation>
    </message>
    <message>
        <source>snapviewer&apos;s own folder ({folder}): journal, lock and trash of its actions. Files that actions of this program moved away lie below it in its folder &apos;trash&apos;.</source>
        <translation>snapviewer 自身のフォルダー ({folder}): 操作のジャーナル、ロック、ごみ箱。このプログラムの操作が移動したファイルは、この下のフォルダー &apos;trash&apos; にあります。</translation>
    </message>
    <message>
        <source>Not while an action is unfinished. Otherwise &apos;Empty the trash&apos; does it properly.</source>
        <translation>操作が未完了の間は削除しないでください。それ以外の場合は、「ごみ箱を空にする」で適切に処理されます。</translation>
    </message>
    <message>
        <source>Earlier actions could no longer be undone.</source>
        <translation>以前の操作を元に戻せなくなります。</translation>
    </message>
    <message>
        <source>The saved memory of the VM {name} (.bin, up to Windows Server 2012 R2).</source>
        <translation>VM {name} の保存されたメモリ (.bin、Windows Server 2012 R2 まで)。</translation>
    </message>
    <message>
        <source>The saved memory of the snapshot &apos;{name}&apos; (.bin, up to Windows Server 2012 R2).</source>
        <translation>チェックポイント「{name}」の保存されたメモリ (.bin、Windows Server 2012 R2 まで)。</translation>
    </message>
    <message>
        <source>No, while the saved state is wanted.</source>
        <translation>いいえ。保存された状態が必要な間は削除できません。</translation>
    </message>
    <message>
        <source>The saved state is lost: the VM would start cold from its disks.</source>
        <translation>保存された状態が失われます。VM はディスクからコールド起動します。</translation>
    </message>
    <message>
        <source>The saved devices of the VM {name} (.vsv, up to Windows Server 2012 R2).</source>
        <translation>VM {name} の保存されたデバイス (.vsv、Windows Server 2012 R2 まで)。</translation>
    </message>
    <message>
        <source>The saved devices of the snapshot &apos;{name}&apos; (.vsv, up to Windows Server 2012 R2).</source>
        <translation>チェックポイント「{name}」の保存されたデバイス (.vsv、Windows Server 2012 R2 まで)。</translation>
    </message>
    <message>
        <source>The saved state is lost, the memory file beside it is worthless without it.</source>
        <translation>保存された状態が失われます。隣にあるメモリ ファイルはこれがないと役に立ちません。</translation>
    </message>
    <message>
        <source>The guest state of the VM {name} (.vmgs): firmware variables and the virtual TPM.</source>
        <translation>VM {name} のゲストの状態 (.vmgs): ファームウェア変数と仮想 TPM。</translation>
    </message>
    <message>
        <source>The guest state of the snapshot &apos;{name}&apos; (.vmgs): firmware variables and the virtual TPM.</source>
        <translation>チェックポイント「{name}」のゲストの状態 (.vmgs): ファームウェア変数と仮想 TPM。</translation>
    </message>
    <message>
        <source>What the virtual TPM holds is lost for good, BitLocker keys among it, and the firmware forgets its boot order.</source>
        <translation>BitLocker キーを含め、仮想 TPM が保持しているものは完全に失われ、ファームウェアのブート順序も失われます。</translation>
    </message>
    <message>
        <source>The configuration of the VM {name}: its hardware, its disks and its snapshots&apos; names.</source>
        <translation>VM {name} の構成: ハードウェア、ディスク、チェックポイントの名前。</translation>
    </message>
    <message>
        <source>Hyper-V no longer knows the VM. Its disks stay, but must be attached by hand, and the snapshots are only files then.</source>
        <translation>Hyper-V は VM を認識しなくなります。ディスクは残りますが、手動で接続する必要があり、チェックポイントは単なるファイルになります。</translation>
    </message>
    <message>
        <source>The configuration of the snapshot &apos;{name}&apos;, as the VM&apos;s was when it was taken.</source>
        <translation>チェックポイント「{name}」の構成。作成時の VM の構成です。</translation>
    </message>
    <message>
        <source>No. Delete the snapshot instead.</source>
        <translation>いいえ。代わりにチェックポイントを削除してください。</translation>
    </message>
    <message>
        <source>The snapshot disappears from the list, and its disk files look needless though others may stand on them.</source>
        <translation>チェックポイントが一覧から消え、他のファイルが依存している可能性があるにもかかわらず、そのディスク ファイルは不要に見えるようになります。</translation>
    </message>
    <message>
        <source>The runtime file of the VM {name} (.vmrs, since Windows Server 2016); it holds the saved memory and devices.</source>
        <translation>VM {name} のランタイム ファイル (.vmrs、Windows Server 2016 以降)。保存されたメモリとデバイスを保持しています。</translation>
    </message>
    <message>
        <source>The runtime file of the VM {name} (.vmrs, since Windows Server 2016); it holds runtime data, no memory.</source>
        <translation>VM {name} のランタイム ファイル (.vmrs、Windows Server 2016 以降)。ランタイム データを保持しており、メモリは含みません。</translation>
    </message>
    <message>
        <source>A saved state in it is lost, and Hyper-V may refuse to load the VM.</source>
        <translation>含まれている保存された状態が失われ、Hyper-V が VM の読み込みを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>The runtime file of the snapshot &apos;{name}&apos; (.vmrs, since Windows Server 2016); it holds the saved memory and devices.</source>
        <translation>チェックポイント「{name}」のランタイム ファイル (.vmrs、Windows Server 2016 以降)。保存されたメモリとデバイスを保持しています。</translation>
    </message>
    <message>
        <source>The runtime file of the snapshot &apos;{name}&apos; (.vmrs, since Windows Server 2016); it holds runtime data, no memory.</source>
        <translation>チェックポイント「{name}」のランタイム ファイル (.vmrs、Windows Server 2016 以降)。ランタイム データを保持しており、メモリは含みません。</translation>
    </message>
    <message>
        <source>A saved state in it is lost, and Hyper-V may refuse to revert to the snapshot.</source>
        <translation>含まれている保存された状態が失われ、Hyper-V がチェックポイントに戻すことを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>No. Hyper-V needs it beside the configuration.</source>
        <translation>いいえ。Hyper-V は構成と並んでこのファイルを必要とします。</translation>
    </message>
    <message>
        <source>It was made by a backup, and Hyper-V Manager shows no Delete for it. Make sure that no backup runs.</source>
        <translation>バックアップによって作成されたもので、Hyper-V マネージャーには削除が表示されません。バックアップが実行中でないことを確認してください。</translation>
    </message>
    <message>
        <source>Hyper-V took it by itself when the VM was started.</source>
        <translation>VM の起動時に Hyper-V が自動的に作成しました。</translation>
    </message>
    <message>
        <source>It was made inside the guest, without its memory.</source>
        <translation>ゲスト内で、メモリなしで作成されました。</translation>
    </message>
    <message>
        <source>The VM&apos;s present state: what it starts from, or runs with. Its disks are the only ones that are written to.</source>
        <translation>VM の現在の状態: ここから起動するか、この状態で実行中です。書き込まれるのはこのディスクだけです。</translation>
    </message>
    <message>
        <source>It cannot be deleted. &apos;Revert to&apos; replaces it by a snapshot&apos;s state; &apos;Take snapshot&apos; keeps it.</source>
        <translation>削除できません。「戻す」はこれをチェックポイントの状態に置き換え、「チェックポイントを作成」はこれを保持します。</translation>
    </message>
    <message>
        <source>Reverting drops everything written since the snapshot above, unless a snapshot is taken first.</source>
        <translation>先にチェックポイントを作成しない限り、戻すと、上のチェックポイント以降に書き込まれたものがすべて破棄されます。</translation>
    </message>
    <message>
        <source>Snapshot &apos;{name}&apos;</source>
        <translation>チェックポイント「{name}」</translation>
    </message>
    <message>
        <source>A moment of the VM that was kept (Hyper-V: checkpoint).</source>
        <translation>保持された VM の時点 (Hyper-V: チェックポイント)。</translation>
    </message>
    <message>
        <source>It holds the VM&apos;s memory as well: reverting resumes the VM in the middle of its work.</source>
        <translation>VM のメモリも保持しています。戻すと、VM は作業の途中から再開します。</translation>
    </message>
    <message>
        <source>It holds disks and settings, no memory: after reverting, the VM starts cold.</source>
        <translation>ディスクと設定を保持しており、メモリは含みません。戻した後、VM はコールド起動します。</translation>
    </message>
    <message numerus="yes">
        <source>{n} moment stands directly on it.</source>
        <comment>{n} moments stand directly on it.</comment>
        <translation>
            <numerusform>{n} 個の時点が直接依存しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, by &apos;Delete snapshot&apos;, which first shows a plan with what it costs and frees. Never by deleting its files.</source>
        <translation>はい。「チェックポイントを削除」を使用してください。必要な領域と解放される領域を示す計画が先に表示されます。ファイルを削除する方法は決して使わないでください。</translation>
    </message>
    <message>
        <source>You can no longer go back to it. Every other moment, Now included, keeps its content.</source>
        <translation>この時点には戻れなくなります。「現在」を含む他のすべての時点の内容は保持されます。</translation>
    </message>
    <message>
        <source>Its files stay for the branches below it, so little or nothing comes free.</source>
        <translation>下の分岐のためにファイルが残るので、解放される領域はほとんど、またはまったくありません。</translation>
    </message>
    <message>
        <source>What only it needs comes free; the rest is merged while the VM is off.</source>
        <translation>これだけが必要とするものは解放され、残りは VM がオフの間に結合されます。</translation>
    </message>
    <message>
        <source>Data at risk: something cannot be read, or will be lost if it goes on.</source>
        <translation>データに危険があります: 読み取れないものがあるか、このままでは失われます。</translation>
    </message>
    <message>
        <source>This wants attention, but nothing is lost by it now.</source>
        <translation>注意が必要ですが、今のところこれによって失われるものはありません。</translation>
    </message>
    <message>
        <source>A note, nothing wrong.</source>
        <translation>お知らせです。問題はありません。</translation>
    </message>
    <message>
        <source>Finding: {code}</source>
        <translation>検出事項: {code}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>根拠: {proof}</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>対処は必要ありません。</translation>
    </message>
    <message>
        <source>Disk files were found, but no VM configuration: names and snapshots are not known, and no file can be proved to be unused.</source>
        <translation>ディスク ファイルは見つかりましたが、VM の構成が見つかりません。名前とチェックポイントは不明で、どのファイルも未使用であると証明できません。</translation>
    </message>
    <message>
        <source>Open the folder that holds &apos;Virtual Machines&apos;, or restore the configuration.</source>
        <translation>&apos;Virtual Machines&apos; を含むフォルダーを開くか、構成を復元してください。</translation>
    </message>
    <message>
        <source>{count} disk files, no configuration below this folder</source>
        <translation>ディスク ファイル {count} 個、このフォルダー以下に構成なし</translation>
    </message>
    <message>
        <source>Everything can be read, compared and exported; nothing can be changed.</source>
        <translation>すべての読み取り、比較、エクスポートは可能ですが、何も変更できません。</translation>
    </message>
    <message>
        <source>Another process holds this file: a VM that runs, a backup or a mounted disk.</source>
        <translation>別のプロセスがこのファイルを保持しています: 実行中の VM、バックアップ、またはマウントされたディスク。</translation>
    </message>
    <message>
        <source>Shut the VM down (or wait for the backup) before you change anything.</source>
        <translation>何かを変更する前に、VM をシャットダウンして (またはバックアップの終了を待って) ください。</translation>
    </message>
    <message>
        <source>What is shown can be out of date, and nothing that needs this file is changed.</source>
        <translation>表示内容が古い可能性があります。このファイルを必要とするものは何も変更されません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>The disk can be read, but one more fault of this kind can make it unreadable.</source>
        <translation>ディスクは読み取れますが、同種の障害がもう 1 つ起きると読み取れなくなる可能性があります。</translation>
    </message>
    <message>
        <source>The disk file cannot be read: {message}</source>
        <translation>ディスク ファイルを読み取れません: {message}</translation>
    </message>
    <message>
        <source>Set it aside if it is not needed: no VM here names it.</source>
        <translation>不要であれば退避してください。ここのどの VM もこれを記載していません。</translation>
    </message>
    <message>
        <source>Every moment that needs it cannot be read.</source>
        <translation>これを必要とするすべての時点を読み取れません。</translation>
    </message>
    <message>
        <source>A change tracking file whose disk is not there.</source>
        <translation>対応するディスクがない変更追跡ファイル。</translation>
    </message>
    <message>
        <source>It can be removed; the next backup by change tracking reads the whole disk.</source>
        <translation>削除できます。変更追跡による次回のバックアップではディスク全体が読み取られます。</translation>
    </message>
    <message>
        <source>expected beside it: {disk}; found: no such file</source>
        <translation>隣にあるべきもの: {disk}、実際: そのファイルなし</translation>
    </message>
    <message>
        <source>It only takes space.</source>
        <translation>領域を占有するだけです。</translation>
    </message>
    <message>
        <source>The disk is newer than its change tracking file: something wrote to the disk without tracking (not the Hyper-V host), or the files were copied at different times.</source>
        <translation>ディスクが変更追跡ファイルより新しくなっています。追跡なしで何か (Hyper-V ホスト以外) がディスクに書き込んだか、ファイルが別々の時刻にコピーされました。</translation>
    </message>
    <message>
        <source>Make the next backup a full one.</source>
        <translation>次回のバックアップを完全バックアップにしてください。</translation>
    </message>
    <message>
        <source>modified: expected not before its disk, found {late} seconds before {name}</source>
        <translation>更新日時: 期待値はディスク以降、実際は {name} の {late} 秒前</translation>
    </message>
    <message>
        <source>A backup that trusts it could miss changed blocks.</source>
        <translation>これを信頼するバックアップは、変更されたブロックを見落とす可能性があります。</translation>
    </message>
    <message>
        <source>Every moment above it cannot be read.</source>
        <translation>この上にあるすべての時点を読み取れません。</translation>
    </message>
    <message>
        <source>This disk and its parent have sectors of different sizes.</source>
        <translation>このディスクと親のセクターのサイズが異なります。</translation>
    </message>
    <message>
        <source>logical sector size: expected {expected} bytes as in this disk, found {found} bytes in {name}</source>
        <translation>論理セクター サイズ: 期待はこのディスクと同じ {expected} バイト、実際は {name} の {found} バイト</translation>
    </message>
    <message>
        <source>This disk is smaller than its parent {name}.</source>
        <translation>このディスクは親 {name} よりも小さくなっています。</translation>
    </message>
    <message>
        <source>{name} bears Windows&apos; mark of a file that was downloaded.</source>
        <translation>{name} には、ダウンロードされたファイルを示す Windows の印があります。</translation>
    </message>
    <message>
        <source>Nothing known; Unblock-File on the host takes the mark away.</source>
        <translation>何も知られていません。ホストの Unblock-File で印を消せます。</translation>
    </message>
    <message>
        <source>it has a stream {name}</source>
        <translation>ストリーム {name} があります</translation>
    </message>
    <message>
        <source>No effect of it on Hyper-V is known.</source>
        <translation>Hyper-V への影響は知られていません。</translation>
    </message>
    <message>
        <source>{name} is {count} bytes longer than a whole number of MiB, in which a VHDX is made.</source>
        <translation>{name} は、VHDX の単位である MiB の整数倍より {count} バイト長くなっています。</translation>
    </message>
    <message>
        <source>Nothing needs to be done to read it.</source>
        <translation>読み取るために何かをする必要はありません。</translation>
    </message>
    <message>
        <source>its length is {count} bytes</source>
        <translation>長さは {count} バイトです</translation>
    </message>
    <message>
        <source>Whether Windows minds what lies behind is not established.</source>
        <translation>その後ろにあるものを Windows が問題にするかどうかは確かめられていません。</translation>
    </message>
    <message>
        <source>{name} describes a VM as Hyper-V 2008 or 2008 R2 exported it.</source>
        <translation>{name} は、Hyper-V 2008 または 2008 R2 がエクスポートした VM を記述しています。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; its settings are not read here.</source>
        <translation>何もする必要はありません。その設定はここでは読み取られません。</translation>
    </message>
    <message>
        <source>it holds settings as Windows Management Instrumentation writes them</source>
        <translation>Windows Management Instrumentation が書く形の設定が入っています</translation>
    </message>
    <message>
        <source>Its disks are shown without the VM&apos;s settings.</source>
        <translation>ディスクは VM の設定なしで表示されます。</translation>
    </message>
    <message>
        <source>{name} describes a VM as Hyper-V 2008 or 2008 R2 exported it, with the place that a VMM server gave it: the import is refused.</source>
        <translation>{name} は、Hyper-V 2008 または 2008 R2 がエクスポートした VM を、VMM サーバーが付けた場所とともに記述しています。インポートは拒否されます。</translation>
    </message>
    <message>
        <source>In a copy of the file, empty the value of ScopeOfResidence, then import that.</source>
        <translation>ファイルのコピーで ScopeOfResidence の値を空にし、それをインポートしてください。</translation>
    </message>
    <message>
        <source>ScopeOfResidence: expected no value, found {found}</source>
        <translation>ScopeOfResidence: 値がないはずのところに {found} がありました</translation>
    </message>
    <message>
        <source>The import ends with 0x80070057.</source>
        <translation>インポートは 0x80070057 で終わります。</translation>
    </message>
    <message>
        <source>What the parent holds beyond this disk&apos;s end is not seen through this disk, and the two are not merged.</source>
        <translation>このディスクの終わりより先にある親の内容は、このディスクからは見えません。また、両者は結合されません。</translation>
    </message>
    <message>
        <source>The parent {name} is larger than this disk: it was expanded after this disk was made, or it is the wrong file.</source>
        <translation>親 {name} はこのディスクよりも大きくなっています。このディスクの作成後に拡張されたか、誤ったファイルです。</translation>
    </message>
    <message>
        <source>The parent {name} is smaller than this disk: it was shrunk after this disk was made, or it is the wrong file.</source>
        <translation>親 {name} はこのディスクよりも小さくなっています。このディスクの作成後に縮小されたか、誤ったファイルです。</translation>
    </message>
    <message>
        <source>Set the parent&apos;s size back to {size} bytes (&apos;repair&apos; can do it); never expand a disk that has snapshots.</source>
        <translation>親のサイズを {size} バイトに戻してください (&apos;repair&apos; で行えます)。チェックポイントのあるディスクは決して拡張しないでください。</translation>
    </message>
    <message>
        <source>Bring back the parent as it was; never shrink a disk that has snapshots.</source>
        <translation>親を元の状態に戻してください。チェックポイントのあるディスクは決して縮小しないでください。</translation>
    </message>
    <message>
        <source>Windows refuses such a pair. Here it is read as if the parent still ended where this disk ends, and nothing is merged.</source>
        <translation>Windows はこのような組を拒否します。ここでは、親が今もこのディスクの終わりで終わっているものとして読み取り、結合は一切行いません。</translation>
    </message>
    <message>
        <source>The parent found, {name}, is of another format than this disk.</source>
        <translation>見つかった親 {name} は、このディスクと形式が異なります。</translation>
    </message>
    <message>
        <source>Find the right parent and reconnect the disk to it.</source>
        <translation>正しい親を探し、ディスクをそれに再接続してください。</translation>
    </message>
    <message>
        <source>format: expected {expected}, found {found}</source>
        <translation>形式: 期待値 {expected}、実際 {found}</translation>
    </message>
    <message>
        <source>virtual size: expected {expected} bytes as in this disk, found {found} bytes in {name}</source>
        <translation>仮想サイズ: 期待値はこのディスクと同じ {expected} バイト、実際は {name} で {found} バイト</translation>
    </message>
    <message>
        <source>(no path)</source>
        <translation>(パスなし)</translation>
    </message>
    <message>
        <source>This disk names itself as its parent.</source>
        <translation>このディスクは自分自身を親として指定しています。</translation>
    </message>
    <message>
        <source>Reconnect it to its true parent.</source>
        <translation>本来の親に再接続してください。</translation>
    </message>
    <message>
        <source>parent id: expected another disk&apos;s, found its own {found}</source>
        <translation>親 ID: 期待値は別のディスクの ID、実際は自身の {found}</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>読み取れません。</translation>
    </message>
    <message>
        <source>The parent disk {parent} is there, but cannot be read.</source>
        <translation>親ディスク {parent} はありますが、読み取れません。</translation>
    </message>
    <message>
        <source>Mend or restore {parent} first.</source>
        <translation>先に {parent} を修復または復元してください。</translation>
    </message>
    <message>
        <source>tried: {places}</source>
        <translation>試した場所: {places}</translation>
    </message>
    <message>
        <source>Neither this disk nor a moment above it can be read.</source>
        <translation>このディスクも、その上にある時点も読み取れません。</translation>
    </message>
    <message>
        <source>The parent disk is missing: {path}. Without it this disk cannot be read.</source>
        <translation>親ディスクがありません: {path}。これがないと、このディスクは読み取れません。</translation>
    </message>
    <message>
        <source>parent id: expected {expected}; tried: {places}.</source>
        <translation>親の ID: 期待 {expected}、試行: {places}。</translation>
    </message>
    <message>
        <source>Bring the parent file back into the same folder, or reconnect the disk to the right parent.</source>
        <translation>親ファイルを同じフォルダーに戻すか、ディスクを正しい親に再接続してください。</translation>
    </message>
    <message>
        <source>the disk stores no path</source>
        <translation>ディスクにパスが格納されていません</translation>
    </message>
    <message>
        <source>Add the folder {folder}, where the stored path leads.</source>
        <translation>保存されたパスが示すフォルダー {folder} を追加してください。</translation>
    </message>
    <message>
        <source>The parent has this disk&apos;s own name: put it anywhere but {folder}, where it would replace this disk. Restore it as {path}, or into another folder; then add that folder here, or reconnect the disk to it.</source>
        <translation>親はこのディスク自身と同じ名前です。{folder} に置くとこのディスクを置き換えてしまうため、それ以外の場所に置いてください。{path} として、または別のフォルダーに復元し、そのフォルダーをここに追加するか、ディスクをそこに再接続してください。</translation>
    </message>
    <message>
        <source>{name} carries the same id, as every copy of one disk does, but {reasons}: it may be a sister copy, not the parent.</source>
        <translation>{name} は同じ ID を持っています (同じディスクのコピーはすべてこの ID を持ちます) が、{reasons}。親ではなく、同じ元から作られた別のコピーである可能性があります。</translation>
    </message>
    <message>
        <source>another file fits as well</source>
        <translation>別のファイルも同じように適合します</translation>
    </message>
    <message>
        <source>The file found as parent, {name}, is not the one this disk was made over, or it was changed since.</source>
        <translation>親として見つかったファイル {name} は、このディスクの作成時の親ではないか、その後に変更されています。</translation>
    </message>
    <message>
        <source>Find the right parent, or prove that its content is unchanged before you reconnect.</source>
        <translation>正しい親を探すか、再接続する前に内容が変わっていないことを証明してください。</translation>
    </message>
    <message>
        <source>parent id: expected {expected}, found {found}</source>
        <translation>親 ID: 期待値 {expected}、実際 {found}</translation>
    </message>
    <message>
        <source>Reading on could mix old and new blocks, so it is refused.</source>
        <translation>読み取りを続けると古いブロックと新しいブロックが混ざる可能性があるため、拒否されます。</translation>
    </message>
    <message>
        <source>{name} is the disk that {child} was made over (both have the same disk id), but it was written to afterwards.</source>
        <translation>{name} は {child} の作成時の親ディスクですが (両者のディスク ID は同じです)、その後に書き込まれています。</translation>
    </message>
    <message>
        <source>Bring this file back as it was when the snapshot was taken. Reconnect only when it is certain that no block of it changed.</source>
        <translation>このファイルをチェックポイント作成時の状態に戻してください。再接続は、ブロックが 1 つも変わっていないことが確実な場合にのみ行ってください。</translation>
    </message>
    <message>
        <source>DataWriteGuid: expected {expected}, found {found}; virtual disk id equal: {id}</source>
        <translation>DataWriteGuid: 期待値 {expected}、実際 {found}。仮想ディスク ID は一致: {id}</translation>
    </message>
    <message>
        <source>{name} and every moment above it cannot be read.</source>
        <translation>{name} と、その上にあるすべての時点を読み取れません。</translation>
    </message>
    <message>
        <source>{count} files carry the id of this disk&apos;s parent; {name} is used, found by {how}.</source>
        <translation>このディスクの親の ID を持つファイルが {count} 個あります。{how}で見つかった {name} が使用されます。</translation>
    </message>
    <message>
        <source>Move the copies that do not belong here elsewhere.</source>
        <translation>ここに属さないコピーを別の場所に移動してください。</translation>
    </message>
    <message>
        <source>Nothing, as long as each copy stays with its own VM.</source>
        <translation>各コピーがそれぞれの VM と一緒にある限り、影響はありません。</translation>
    </message>
    <message>
        <source>parent id in more than one file: {names}</source>
        <translation>親 ID が複数のファイルにあります: {names}</translation>
    </message>
    <message>
        <source>If the wrong one is taken, old and new blocks are mixed up.</source>
        <translation>間違ったものが使われると、古いブロックと新しいブロックが混ざります。</translation>
    </message>
    <message>
        <source>The stored path of the parent leads nowhere ({path}); the parent was found by its name in the same folder.</source>
        <translation>格納されている親のパスの先に何もありません ({path})。親は同じフォルダー内で名前によって見つかりました。</translation>
    </message>
    <message>
        <source>The stored path of the parent leads nowhere ({path}); the parent was found by its id in the opened folder.</source>
        <translation>格納されている親のパスの先に何もありません ({path})。親は開いたフォルダー内で ID によって見つかりました。</translation>
    </message>
    <message>
        <source>Reconnect the disk to its parent to refresh the path.</source>
        <translation>ディスクを親に再接続してパスを更新してください。</translation>
    </message>
    <message>
        <source>stored: {path}; found: {found}</source>
        <translation>格納値: {path}、実際: {found}</translation>
    </message>
    <message>
        <source>Hyper-V looks only at the stored paths and may not find the parent.</source>
        <translation>Hyper-V は格納されているパスだけを調べるため、親を見つけられない可能性があります。</translation>
    </message>
    <message>
        <source>The stored absolute path of the parent is that of another place; the parent was found by {how}.</source>
        <translation>格納されている親の絶対パスは別の場所のものです。親は{how}で見つかりました。</translation>
    </message>
    <message>
        <source>Refresh the stored paths when the files have their final place.</source>
        <translation>ファイルが最終的な場所に置かれたら、格納されているパスを更新してください。</translation>
    </message>
    <message>
        <source>absolute path: expected {known} as configurations name it, found {absolute}</source>
        <translation>絶対パス: 期待値は構成に記載の {known}、実際は {absolute}</translation>
    </message>
    <message>
        <source>None as long as the files stay together.</source>
        <translation>ファイルが一緒にある限り、影響はありません。</translation>
    </message>
    <message>
        <source>{name} was modified after its child {child}. If a program wrote to its content, this disk no longer fits it; a VHD keeps no proof of that.</source>
        <translation>{name} は子 {child} より後に更新されています。プログラムがその内容に書き込んだ場合、このディスクはもう適合しません。VHD にはそれを証明するものが残りません。</translation>
    </message>
    <message>
        <source>If anything but a copy touched the parent, bring back its old version; compare with a backup.</source>
        <translation>コピー以外の何かが親に触れた場合は、古いバージョンに戻してください。バックアップと比較してください。</translation>
    </message>
    <message numerus="yes">
        <source>modified: expected not after {name}, found {n} second later</source>
        <comment>modified: expected not after {name}, found {n} seconds later</comment>
        <translation>
            <numerusform>更新日時: 期待値は {name} 以前、実際は {n} 秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>parent time stamp stored: {time}</source>
        <translation>格納されている親のタイム スタンプ: {time}</translation>
    </message>
    <message>
        <source>If it was written to, moments above mix old and new blocks.</source>
        <translation>書き込まれていた場合、上にある時点では古いブロックと新しいブロックが混ざっています。</translation>
    </message>
    <message>
        <source>These disks name each other as parents in a circle: {names}.</source>
        <translation>これらのディスクは互いを親として指定し、循環しています: {names}。</translation>
    </message>
    <message>
        <source>Reconnect one of them to its true parent from a copy.</source>
        <translation>コピーを使って、そのうち 1 つを本来の親に再接続してください。</translation>
    </message>
    <message>
        <source>parent links: expected to end at a base disk, found {names}</source>
        <translation>親のリンク: 期待値はベース ディスクで終了、実際は {names}</translation>
    </message>
    <message>
        <source>None of them can be read.</source>
        <translation>いずれも読み取れません。</translation>
    </message>
    <message>
        <source>{slot}: expected {stored}, found no such file</source>
        <translation>{slot}: 期待値 {stored}、実際はそのファイルなし</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; cannot be read or reverted to.</source>
        <translation>「{moment}」を読み取ることも、それに戻すこともできません。</translation>
    </message>
    <message>
        <source>Bring the file back, or add the folder that holds it. A file of that name lies at {places}, but nothing else says that it is this one.</source>
        <translation>ファイルを戻すか、ファイルを含むフォルダーを追加してください。同じ名前のファイルが {places} にありますが、それがこのファイルであることを示すものは他にありません。</translation>
    </message>
    <message>
        <source>{slot}: the disk is named {name}</source>
        <translation>{slot}: ディスクの名前は {name} です</translation>
    </message>
    <message>
        <source>the snapshot is named &apos;{moment}&apos;</source>
        <translation>チェックポイントの名前は「{moment}」です</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; looks like a recovery snapshot that a backup left behind (inferred from its name).</source>
        <translation>「{moment}」は、バックアップが残した回復チェックポイントのようです (名前から推測)。</translation>
    </message>
    <message>
        <source>Check that no backup runs, then delete the snapshot; Hyper-V Manager may offer no menu for it, Remove-VMSnapshot does.</source>
        <translation>バックアップが実行中でないことを確認してから、チェックポイントを削除してください。Hyper-V マネージャーにはそのメニューがない場合がありますが、Remove-VMSnapshot で削除できます。</translation>
    </message>
    <message>
        <source>The chain grows, and later backups can fail.</source>
        <translation>チェーンが長くなり、以後のバックアップが失敗する可能性があります。</translation>
    </message>
    <message>
        <source>A saved state file of &apos;{moment}&apos; is empty: the copy or the saving was cut short.</source>
        <translation>「{moment}」の保存された状態のファイルが空です。コピーまたは保存が途中で打ち切られました。</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or discard the saved state: the VM then starts as after a power loss.</source>
        <translation>ファイルをコピーから戻すか、保存された状態を破棄してください。破棄した場合、VM は電源断の後と同じように起動します。</translation>
    </message>
    <message>
        <source>size: expected more than 0 bytes, found 0</source>
        <translation>サイズ: 期待値は 0 バイト超、実際は 0</translation>
    </message>
    <message>
        <source>The VM cannot resume in this state.</source>
        <translation>VM はこの状態で再開できません。</translation>
    </message>
    <message>
        <source>A chain of this VM is {deepest} files deep; Hyper-V allows {most} snapshots, and every level slows reading.</source>
        <translation>この VM のチェーンの深さはファイル {deepest} 個分です。Hyper-V で許可されるチェックポイントは {most} 個までで、階層が増えるごとに読み取りが遅くなります。</translation>
    </message>
    <message>
        <source>Delete snapshots that are no longer needed, and run pending merges.</source>
        <translation>不要になったチェックポイントを削除し、結合待ちの結合を実行してください。</translation>
    </message>
    <message>
        <source>files in the chain of {name}: expected at most {most}, found {deepest}</source>
        <translation>{name} のチェーンのファイル数: 期待値は最大 {most}、実際は {deepest}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; in {folder}</source>
        <translation>{folder} の「{name}」</translation>
    </message>
    <message>
        <source>{disk}, a disk of &apos;{vm}&apos; at {slot}, is a disk of {others} too.</source>
        <translation>「{vm}」の {slot} のディスク {disk} は、{others} のディスクでもあります。</translation>
    </message>
    <message>
        <source>Check which VM it belongs to; it is not changed here.</source>
        <translation>どの VM に属するか確認してください。ここでは変更されません。</translation>
    </message>
    <message>
        <source>named by &apos;{vm}&apos; in {folder} and by {others}</source>
        <translation>{folder} の「{vm}」と {others} が記載しています</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; has the same file at {slots}: {disk}.</source>
        <translation>「{moment}」では {slots} に同じファイルがあります: {disk}。</translation>
    </message>
    <message>
        <source>Detach it from all but one slot in the VM&apos;s settings.</source>
        <translation>VM の設定で、1 つを除くすべてのスロットから切断してください。</translation>
    </message>
    <message>
        <source>{slots}: expected a file each, found {disk} at all of them</source>
        <translation>{slots}: 期待はそれぞれ別のファイル、実際はすべて {disk}</translation>
    </message>
    <message>
        <source>It is one disk, not several: what is written at one slot is read at the others.</source>
        <translation>複数ではなく 1 つのディスクです。1 つのスロットで書き込まれた内容は、他のスロットでも読み取られます。</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; seems to be replicated: a log of Hyper-V Replica lies beside its disk.</source>
        <translation>「{vm}」はレプリケートされているようです。ディスクの隣に Hyper-V レプリカのログがあります。</translation>
    </message>
    <message>
        <source>Change this VM through Hyper-V; after any change made here resume replication with a resynchronization.</source>
        <translation>この VM は Hyper-V で変更してください。ここで変更した場合は、その後、再同期を行ってレプリケーションを再開してください。</translation>
    </message>
    <message>
        <source>found beside the disk: {name}</source>
        <translation>ディスクの隣で見つかったもの: {name}</translation>
    </message>
    <message>
        <source>Changes to its disks made while it is off are not in the log, so the replica no longer fits.</source>
        <translation>オフの間に行われたディスクへの変更はログに記録されないため、レプリカと整合しなくなります。</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; of &apos;{vm}&apos; has a physical disk at {slot}; no snapshot covers it.</source>
        <translation>「{vm}」の「{moment}」には {slot} に物理ディスクがあります。どのチェックポイントにも含まれません。</translation>
    </message>
    <message>
        <source>Back its content up by other means, or move it into a virtual disk.</source>
        <translation>その内容は他の手段でバックアップするか、仮想ディスクに移してください。</translation>
    </message>
    <message>
        <source>{slot}: the drive&apos;s type is &apos;{type}&apos;, its path &apos;{path}&apos;</source>
        <translation>{slot}: ドライブの種類は「{type}」、パスは「{path}」</translation>
    </message>
    <message>
        <source>It is neither read nor compared here, and no action brings it back to what it was.</source>
        <translation>ここでは読み取りも比較も行われず、どの操作でも以前の状態には戻りません。</translation>
    </message>
    <message>
        <source>If both write to it, its content is lost.</source>
        <translation>両方が書き込むと、内容が失われます。</translation>
    </message>
    <message>
        <source>No snapshot needs this file by itself any more; its child {name} wants to be merged into it.</source>
        <translation>このファイル自体を必要とするチェックポイントはもうありません。子 {name} をこのファイルに結合する必要があります。</translation>
    </message>
    <message>
        <source>Run &apos;merge&apos; while the VM is off.</source>
        <translation>VM がオフの間に &apos;merge&apos; を実行してください。</translation>
    </message>
    <message>
        <source>no configuration names it; one child</source>
        <translation>どの構成にも記載なし、子は 1 つ</translation>
    </message>
    <message>
        <source>Until then the chain is longer and more space is used than needed.</source>
        <translation>それまでは、チェーンが必要以上に長くなり、必要以上の領域が使用されます。</translation>
    </message>
    <message>
        <source>No virtual machine and no disk that is in use refers to this file.</source>
        <translation>このファイルを参照している仮想マシンも、使用中のディスクもありません。</translation>
    </message>
    <message>
        <source>Look at what it holds, export it if in doubt, then move it to the trash.</source>
        <translation>内容を確認し、迷う場合はエクスポートしてから、ごみ箱に移動してください。</translation>
    </message>
    <message>
        <source>judged against {machines} VM configurations, {snapshots} snapshot configurations and {disks} disk files; nothing that could not be read could need it</source>
        <translation>VM 構成 {machines} 個、チェックポイント構成 {snapshots} 個、ディスク ファイル {disks} 個に基づいて判定。読み取れなかったもので、これを必要とする可能性のあるものはありません</translation>
    </message>
    <message>
        <source>It only takes space, unless a VM outside this folder uses it.</source>
        <translation>このフォルダーの外の VM が使用していない限り、領域を占有するだけです。</translation>
    </message>
    <message>
        <source>No VM that was read names this file, but that does not prove it unneeded: {doubt}. It is never touched.</source>
        <translation>読み取られた VM でこのファイルを記載しているものはありませんが、それで不要と証明されるわけではありません: {doubt}。このファイルには決して触れません。</translation>
    </message>
    <message>
        <source>Add the folders where it may be needed, then refresh; or look at what it holds and export it.</source>
        <translation>これを必要としている可能性のあるフォルダーを追加してから、最新の情報に更新してください。または、内容を確認してエクスポートしてください。</translation>
    </message>
    <message>
        <source>Whether something needs this file is not known: {doubt}. It is never touched.</source>
        <translation>何かがこのファイルを必要としているかどうか不明です: {doubt}。このファイルには決して触れません。</translation>
    </message>
    <message>
        <source>Mend what could not be read, then refresh.</source>
        <translation>読み取れなかったものを修復し、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>Settle that, then refresh.</source>
        <translation>それを解決してから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>It stands under disks of more than one VM, so the reason is not known.</source>
        <translation>複数の VM のディスクの下にあるため、理由は不明です。</translation>
    </message>
    <message>
        <source>The merge waits because the VM is running.</source>
        <translation>VM が実行中のため、結合は待機しています。</translation>
    </message>
    <message>
        <source>The merge waits because the VM has a saved state.</source>
        <translation>VM に保存された状態があるため、結合は待機しています。</translation>
    </message>
    <message>
        <source>The merge is marked as pending and has not run yet.</source>
        <translation>結合は結合待ちとして記録されており、まだ実行されていません。</translation>
    </message>
    <message>
        <source>The VM is off and no merge is marked as pending: it was cut short, or merging was switched off on the host.</source>
        <translation>VM はオフで、結合待ちとして記録された結合はありません。結合が途中で打ち切られたか、ホストで結合が無効にされています。</translation>
    </message>
    <message>
        <source>The pending merge into {target} does not fit: its volume is too full.</source>
        <translation>{target} への結合待ちの結合を実行するには、ボリュームの空き領域が足りません。</translation>
    </message>
    <message>
        <source>Free {growth} bytes on the volume, then merge.</source>
        <translation>ボリュームの {growth} バイトを解放してから、結合してください。</translation>
    </message>
    <message>
        <source>free space: expected {growth} bytes, found {free}</source>
        <translation>空き領域: 期待値 {growth} バイト、実際 {free}</translation>
    </message>
    <message>
        <source>The merge cannot run, and the chain keeps growing.</source>
        <translation>結合を実行できず、チェーンは増大し続けます。</translation>
    </message>
    <message>
        <source>the first line is not that of a journal</source>
        <translation>最初の行がジャーナルのものではありません</translation>
    </message>
    <message>
        <source>it was written in part only, or changed since</source>
        <translation>一部しか書き込まれなかったか、その後変更されています</translation>
    </message>
    <message>
        <source>it is no journal</source>
        <translation>ジャーナルではありません</translation>
    </message>
    <message>
        <source>several VMs were worked on in this folder: {ids}</source>
        <translation>このフォルダーでは複数の VM が操作されています: {ids}</translation>
    </message>
    <message>
        <source>name the VM you mean with --vm</source>
        <translation>対象の VM を --vm で指定してください</translation>
    </message>
    <message>
        <source>A link lies where this program keeps its own files; it is not followed.</source>
        <translation>このプログラムが自身のファイルを置く場所にリンクがあります。リンクはたどりません。</translation>
    </message>
    <message>
        <source>This program&apos;s own folder for the VM may not be read by you: whether an action was interrupted is not known.</source>
        <translation>この VM 用のこのプログラム自身のフォルダーを読み取る権限がありません。操作が中断されているか不明です。</translation>
    </message>
    <message>
        <source>Look where it leads, then remove the link.</source>
        <translation>リンク先を確認してから、リンクを取り除いてください。</translation>
    </message>
    <message>
        <source>A named pipe lies where this program keeps its own files; it is not read.</source>
        <translation>このプログラムが自身のファイルを置く場所に名前付きパイプがあります。読み取りは行いません。</translation>
    </message>
    <message>
        <source>A socket lies where this program keeps its own files; it is not read.</source>
        <translation>このプログラムが自身のファイルを置く場所にソケットがあります。読み取りは行いません。</translation>
    </message>
    <message>
        <source>A device lies where this program keeps its own files; it is not read.</source>
        <translation>このプログラムが自身のファイルを置く場所にデバイスがあります。読み取りは行いません。</translation>
    </message>
    <message>
        <source>A file lies where this program has a folder for its own files.</source>
        <translation>このプログラムが自身のファイル用のフォルダーを置く場所にファイルがあります。</translation>
    </message>
    <message>
        <source>A folder lies where this program has a file of its own.</source>
        <translation>このプログラムが自身のファイルを置く場所にフォルダーがあります。</translation>
    </message>
    <message>
        <source>It is {path}.</source>
        <translation>場所は {path} です。</translation>
    </message>
    <message>
        <source>Something that is neither a file nor a folder lies where this program keeps its own files.</source>
        <translation>このプログラムが自身のファイルを置く場所に、ファイルでもフォルダーでもないものがあります。</translation>
    </message>
    <message>
        <source>Look what it is and move it away.</source>
        <translation>それが何かを確認し、別の場所に移してください。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or work as the user who made it.</source>
        <translation>自分に読み取りの権限を与えるか、それを作成したユーザーとして作業してください。</translation>
    </message>
    <message>
        <source>This program&apos;s own folder for the VM cannot be read ({reason}): whether an action was interrupted is not known.</source>
        <translation>VM 用のこのプログラム自身のフォルダーを読み取れません ({reason})。中断された操作があるかどうか不明です。</translation>
    </message>
    <message>
        <source>Check the disk or network share, then try again.</source>
        <translation>ディスクまたはネットワーク共有を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The VM can be looked at; it cannot be changed meanwhile.</source>
        <translation>VM を見ることはできますが、その間は変更できません。</translation>
    </message>
    <message>
        <source>journal: expected whole, found {fault}</source>
        <translation>ジャーナル: 期待は完全な状態、実際は {fault}</translation>
    </message>
    <message>
        <source>steps: expected {steps} done, found {done}</source>
        <translation>ステップ: 期待値は {steps} 個完了、実際は {done} 個</translation>
    </message>
    <message>
        <source>Run &apos;recover&apos; to continue it, or &apos;recover --back&apos; to undo it.</source>
        <translation>続行するには &apos;recover&apos; を、元に戻すには &apos;recover --back&apos; を実行してください。</translation>
    </message>
    <message>
        <source>Until then nothing else of this VM can be changed, nor of others that use its files.</source>
        <translation>それまで、この VM の他のものも、そのファイルを使用する他の VM も変更できません。</translation>
    </message>
    <message>
        <source>Keep the journal and ask for help: it names the steps that were taken. Change nothing else before they are clear.</source>
        <translation>ジャーナルを保管し、支援を求めてください。実行されたステップが記載されています。それらが明らかになるまで、他には何も変更しないでください。</translation>
    </message>
    <message>
        <source>An action was interrupted and is not finished: {title}.</source>
        <translation>操作が中断され、完了していません: {title}。</translation>
    </message>
    <message>
        <source>no virtual machine was found here</source>
        <translation>ここに仮想マシンが見つかりませんでした</translation>
    </message>
    <message>
        <source>name the folder that holds &apos;Virtual Machines&apos;, or a disk file</source>
        <translation>&apos;Virtual Machines&apos; を含むフォルダーか、ディスク ファイルを指定してください</translation>
    </message>
    <message>
        <source>{count} virtual machines were found: {names}</source>
        <translation>{count} 個の仮想マシンが見つかりました: {names}</translation>
    </message>
    <message>
        <source>choose one with --vm NAME, --vm ID or --vm FOLDER</source>
        <translation>--vm NAME、--vm ID、または --vm FOLDER で 1 つ選んでください</translation>
    </message>
    <message>
        <source>name the one you mean by its id, its folder or its configuration file</source>
        <translation>対象を ID、フォルダー、または構成ファイルで指定してください</translation>
    </message>
    <message>
        <source>there is no VM &apos;{reference}&apos; here; found: {names}</source>
        <translation>ここに VM「{reference}」はありません。見つかったもの: {names}</translation>
    </message>
    <message>
        <source>use a name, an id or a folder from &apos;snapviewer inspect&apos;</source>
        <translation>&apos;snapviewer inspect&apos; に表示される名前、ID、またはフォルダーを使用してください</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; ({id}) in {folder}</source>
        <translation>{folder} の「{name}」({id})</translation>
    </message>
    <message>
        <source>no file of &apos;{name}&apos; is known to be its Now</source>
        <translation>「{name}」のファイルで、その「現在」とわかるものがありません</translation>
    </message>
    <message>
        <source>name one of: {known}</source>
        <translation>次のいずれかを指定してください: {known}</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} snapshots of &apos;{vm}&apos; in {folder}: {ids}</source>
        <translation>「{reference}」は {folder} の「{vm}」の {count} 個のチェックポイントに該当します: {ids}</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; has no disk at {slot}; it has: {slots}</source>
        <translation>「{moment}」の {slot} にディスクがありません。あるもの: {slots}</translation>
    </message>
    <message>
        <source>use a slot as &apos;snapviewer inspect&apos; prints it</source>
        <translation>&apos;snapviewer inspect&apos; の表示どおりにスロットを指定してください</translation>
    </message>
    <message>
        <source>the disk of &apos;{moment}&apos; at {slot} is missing: {stored}</source>
        <translation>{slot} にある「{moment}」のディスクがありません: {stored}</translation>
    </message>
    <message>
        <source>bring the file back, or open the folder that holds it</source>
        <translation>ファイルを戻すか、ファイルを含むフォルダーを開いてください</translation>
    </message>
    <message>
        <source>the VM is not here any more</source>
        <translation>VM はもうここにありません</translation>
    </message>
    <message>
        <source>refresh, then choose again</source>
        <translation>最新の情報に更新してから、もう一度選んでください</translation>
    </message>
    <message>
        <source>judged over {folders}: {machines} VMs, {disks} disk files; what lies elsewhere cannot be seen</source>
        <translation>{folders} を対象に判断しました: VM {machines} 個、ディスク ファイル {disks} 個。別の場所にあるものは見えません</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>the path is a loop of links</source>
        <translation>パスのリンクが循環しています</translation>
    </message>
    <message>
        <source>name the real folder</source>
        <translation>実際のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>{folder} belongs to the VM in {root}; {root} was opened.</source>
        <translation>{folder} は {root} の VM に属しています。{root} を開きました。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration could not be read, so Now is not known</source>
        <translation>VM 自身の構成を読み取れなかったため、「現在」は不明です</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration could not be read</source>
        <translation>VM 自身の構成を読み取れませんでした</translation>
    </message>
    <message>
        <source>see &apos;snapviewer check&apos;</source>
        <translation>&apos;snapviewer check&apos; を参照してください</translation>
    </message>
    <message>
        <source>VM: {name} ({id})</source>
        <translation>VM: {name} ({id})</translation>
    </message>
    <message>
        <source>A host has this VM registered, so it is not registered anew.</source>
        <translation>この VM はホストに登録されているため、新たに登録することはしません。</translation>
    </message>
    <message>
        <source>Not tried on a host. Read these lines, check the paths, then run them there.</source>
        <translation>ホストでは試されていません。これらの行を読み、パスを確認してから、ホストで実行してください。</translation>
    </message>
    <message>
        <source>As administrator, in Windows PowerShell.</source>
        <translation>Windows PowerShell で管理者として実行。</translation>
    </message>
    <message>
        <source>As administrator, in a Command Prompt (cmd).</source>
        <translation>コマンド プロンプト (cmd) で管理者として実行。</translation>
    </message>
    <message>
        <source>Only where no host knows this VM yet. One that a host has in its list is not registered anew.</source>
        <translation>この VM をまだどのホストも認識していない場合に限ります。ホストの一覧にある VM は、新たに登録することはしません。</translation>
    </message>
    <message>
        <source>The list of VMs of the host that was opened does not name this VM.</source>
        <translation>開いたホストの VM の一覧に、この VM は記載されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Hyper-V Manager&apos;s import looks for definitions in folders and may offer {n} older copy from {folder} too: take the one named here, or empty the trash first.</source>
        <comment>Hyper-V Manager&apos;s import looks for definitions in folders and may offer {n} older copies from {folder} too: take the one named here, or empty the trash first.</comment>
        <translation>
            <numerusform>Hyper-V マネージャーのインポートはフォルダー内の定義を探すため、{folder} の古いコピー {n} 個も候補に出すことがあります。ここに示したものを選ぶか、先にごみ箱を空にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There, act through Hyper-V, or copy the folder and import the copy (Import-VM -Copy -GenerateNewId).</source>
        <translation>そこでは Hyper-V を通して操作するか、フォルダーをコピーし、そのコピーをインポートしてください (Import-VM -Copy -GenerateNewId)。</translation>
    </message>
    <message>
        <source>Left out: the path {path} cannot be written in a line of cmd.</source>
        <translation>省略: パス {path} は cmd の行に書けません。</translation>
    </message>
    <message>
        <source>This host has the VM in its list already.</source>
        <translation>このホストの一覧には既にこの VM があります。</translation>
    </message>
    <message>
        <source>VM &apos;{name}&apos; has no snapshot &apos;{reference}&apos;; it has: {known}</source>
        <translation>VM「{name}」にチェックポイント「{reference}」はありません。あるもの: {known}</translation>
    </message>
    <message>
        <source>use a name, an id, a unique id prefix, or &apos;now&apos;</source>
        <translation>名前、ID、一意の ID の先頭部分、または &apos;now&apos; を使用してください</translation>
    </message>
    <message>
        <source>The VM&apos;s account may not open {name}, so the VM cannot start with it.</source>
        <translation>VM のアカウントに {name} を開く権限がないため、このファイルを使って VM を起動できません。</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>実行するコマンド: {command}</translation>
    </message>
    <message>
        <source>access list: expected an entry for {sid} or {group} with full control, found none</source>
        <translation>アクセス制御リスト: 期待値は {sid} または {group} のフル コントロールのエントリ、実際はなし</translation>
    </message>
    <message>
        <source>Hyper-V reports &apos;Account does not have sufficient privilege&apos;.</source>
        <translation>Hyper-V は「アカウントに十分な特権がありません」と報告します。</translation>
    </message>
    <message>
        <source>it has the version {version}</source>
        <translation>バージョンが {version} です</translation>
    </message>
    <message>
        <source>The list of protected snapshots could not be read.</source>
        <translation>保護されたチェックポイントの一覧を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Bring the file back from a copy. Only if you are sure that no snapshot needs protection, move it away.</source>
        <translation>ファイルをコピーから戻してください。保護が必要なチェックポイントがないことが確実な場合にのみ、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>No snapshot of this VM can be deleted meanwhile.</source>
        <translation>その間、この VM のチェックポイントは削除できません。</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>一覧が必要です</translation>
    </message>
    <message>
        <source>an id was expected</source>
        <translation>ID が必要です</translation>
    </message>
    <message>
        <source>The host&apos;s list of VMs could not be read: {message}</source>
        <translation>ホストの VM の一覧を読み取れませんでした: {message}</translation>
    </message>
    <message>
        <source>Restore it from a copy, or open the VMs&apos; folders themselves.</source>
        <translation>コピーから復元するか、VM のフォルダー自体を開いてください。</translation>
    </message>
    <message>
        <source>VMs that only it names are not shown. The VMs themselves are not harmed.</source>
        <translation>この一覧だけに記載されている VM は表示されません。VM 自体に影響はありません。</translation>
    </message>
    <message>
        <source>Add the folder that is {folder} on the host, or bring the storage online, then refresh.</source>
        <translation>ホスト上の {folder} にあたるフォルダーを追加するか、記憶域をオンラインにしてから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then refresh.</source>
        <translation>フォルダーのアクセス許可を確認し、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>The host&apos;s list of VMs names {entry}, but its configuration was not found: {stored}.</source>
        <translation>ホストの VM の一覧に {entry} が記載されていますが、その構成が見つかりませんでした: {stored}。</translation>
    </message>
    <message>
        <source>This VM is not shown, and no disk file is called an orphan, because this VM could need it.</source>
        <translation>この VM は表示されません。また、この VM が必要とする可能性があるため、どのディスク ファイルも孤立とは判定されません。</translation>
    </message>
    <message>
        <source>The runtime file could not be read: {message}</source>
        <translation>ランタイム ファイルを読み取れませんでした: {message}</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <translation>コピーから復元してください。</translation>
    </message>
    <message>
        <source>Whether the VM has a saved state is not known.</source>
        <translation>VM に保存された状態があるかどうか不明です。</translation>
    </message>
    <message>
        <source>The configuration names a saved state file that is not there: {stored}.</source>
        <translation>構成に記載されている保存された状態のファイルがありません: {stored}。</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or discard the saved state in Hyper-V Manager: the VM then starts as after a power loss.</source>
        <translation>ファイルをコピーから戻すか、Hyper-V マネージャーで保存された状態を破棄してください。破棄した場合、VM は電源断の後と同じように起動します。</translation>
    </message>
    <message>
        <source>stored path: {stored}</source>
        <translation>格納されているパス: {stored}</translation>
    </message>
    <message>
        <source>looking for the file</source>
        <translation>ファイルの検索</translation>
    </message>
    <message>
        <source>Its saved state could not be looked for: {message}</source>
        <translation>保存された状態を探せませんでした: {message}</translation>
    </message>
    <message>
        <source>the runtime file could not be read</source>
        <translation>ランタイム ファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>the runtime file holds a saved state</source>
        <translation>ランタイム ファイルに保存された状態が含まれています</translation>
    </message>
    <message>
        <source>no lock and no saved state</source>
        <translation>ロックも保存された状態もありません</translation>
    </message>
    <message>
        <source>whether a saved state lies beside it could not be seen</source>
        <translation>隣に保存された状態があるかどうかを確認できませんでした</translation>
    </message>
    <message>
        <source>the configuration says that saving is in progress</source>
        <translation>構成によると、保存が進行中です</translation>
    </message>
    <message>
        <source>the configuration names a saved state</source>
        <translation>構成に保存された状態が記載されています</translation>
    </message>
    <message>
        <source>memory and device files lie in the VM&apos;s folder, but its configuration names no saved state: so they look while a VM runs (or after its host failed)</source>
        <translation>VM のフォルダーにメモリとデバイスのファイルがありますが、構成には保存された状態が記載されていません。VM の実行中 (またはホストの障害後) はこのようになります</translation>
    </message>
    <message>
        <source>no lock, no saved state, no memory file</source>
        <translation>ロック、保存された状態、メモリ ファイルのいずれもありません</translation>
    </message>
    <message>
        <source>listing the folder</source>
        <translation>フォルダーを一覧しています</translation>
    </message>
    <message>
        <source>it could not be listed: {error}</source>
        <translation>一覧できませんでした: {error}</translation>
    </message>
    <message>
        <source>The folder could not be listed; files in it are not known, so nothing that they might need is called an orphan.</source>
        <translation>フォルダーを一覧できませんでした。中のファイルが不明なため、それらが必要とする可能性のあるものは孤立とは判定されません。</translation>
    </message>
    <message>
        <source>This link leads nowhere here: {target} is not there.</source>
        <translation>このリンクはここではどこにもつながりません: {target} がありません。</translation>
    </message>
    <message>
        <source>Mount or bring in what the link leads to, and open that folder too; or remove the link if it is not needed any more.</source>
        <translation>リンク先のものをマウントするかここで使えるようにし、そのフォルダーも開いてください。リンクが不要であれば取り除いてください。</translation>
    </message>
    <message>
        <source>link target: {target}</source>
        <translation>リンク先: {target}</translation>
    </message>
    <message>
        <source>Snapshots or disks may lie behind it, so nothing that they might need is merged or called an orphan.</source>
        <translation>その先にチェックポイントやディスクがある可能性があるため、それらが必要とするかもしれないものは、一切結合せず、孤立しているとも見なしません。</translation>
    </message>
    <message>
        <source>it is a link out of the opened folders, to {target}</source>
        <translation>開いたフォルダーの外の {target} へのリンクです</translation>
    </message>
    <message>
        <source>This link leads out of the opened folder, to {target}.</source>
        <translation>このリンクは、開いたフォルダーの外の {target} を指しています。</translation>
    </message>
    <message>
        <source>Add the folder {folder} too before changing anything.</source>
        <translation>何かを変更する前に、フォルダー {folder} も追加してください。</translation>
    </message>
    <message>
        <source>link target: expected below {root}, found {target}</source>
        <translation>リンク先: 期待値は {root} 以下、実際は {target}</translation>
    </message>
    <message>
        <source>What lies there is not judged; a linked folder could hold VMs that use disks from here, so no file is called an orphan.</source>
        <translation>リンク先にあるものは判定されません。リンク先のフォルダーにはここのディスクを使用する VM がある可能性があるため、どのファイルも孤立とは判定されません。</translation>
    </message>
    <message>
        <source>No readable configuration names {base}, so &apos;{name}&apos; was rebuilt from the disk headers alone: names, times and settings are not known, nor which disks belong together.</source>
        <translation>{base} を記載している読み取り可能な構成がないため、「{name}」はディスクのヘッダーだけから再構築されました。名前、日時、設定は不明で、どのディスクが同じ組に属するかも不明です。</translation>
    </message>
    <message>
        <source>Restore the VM&apos;s configuration from a copy, or make a new VM over an export.</source>
        <translation>VM の構成をコピーから復元するか、エクスポートしたものを使って新しい VM を作成してください。</translation>
    </message>
    <message>
        <source>{count} files joined by their parent links</source>
        <translation>親リンクでつながった {count} 個のファイル</translation>
    </message>
    <message>
        <source>It can be read, compared and exported, but not changed.</source>
        <translation>読み取り、比較、エクスポートは可能ですが、変更はできません。</translation>
    </message>
    <message>
        <source>no configuration was found, and disks by themselves do not tell</source>
        <translation>構成が見つからず、ディスクだけではわかりません</translation>
    </message>
    <message>
        <source>The disks of &apos;{moment}&apos; disagree about the snapshot above it; &apos;{chosen}&apos; is shown because it is the newest of those named.</source>
        <translation>「{moment}」のディスクの間で、上のチェックポイントが一致しません。記載されているものの中で最も新しいため、「{chosen}」が表示されます。</translation>
    </message>
    <message>
        <source>Check that all disk files of this VM belong together.</source>
        <translation>この VM のすべてのディスク ファイルが同じ組に属することを確認してください。</translation>
    </message>
    <message>
        <source>The place of {names} in the tree follows from creation times alone, because their disk files are missing.</source>
        <translation>ディスク ファイルがないため、ツリー内の {names} の位置は作成日時だけから決められています。</translation>
    </message>
    <message>
        <source>The place of {names} in the tree follows from creation times alone, because they have no disks.</source>
        <translation>ディスクを持たないため、ツリー内の {names} の位置は作成日時だけから決められています。</translation>
    </message>
    <message>
        <source>Bring the missing disk files back, then refresh.</source>
        <translation>欠けているディスク ファイルを戻し、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>The configuration of &apos;{moment}&apos; seems to name another snapshot above it than its disks do. The disks are believed.</source>
        <translation>「{moment}」の構成は、上のチェックポイントとして、ディスクとは別のものを記載しているようです。ディスクの方を信頼します。</translation>
    </message>
    <message>
        <source>disks: {parent}; configuration: {hints}</source>
        <translation>ディスク: {parent}、構成: {hints}</translation>
    </message>
    <message>
        <source>{what} holds the character U+{code:04X} at position {position}, which a configuration cannot keep</source>
        <translation>{what} の位置 {position} に文字 U+{code:04X} が含まれていますが、構成はこの文字を保持できません</translation>
    </message>
    <message>
        <source>leave that character out</source>
        <translation>その文字を除いてください</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>容量固定</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>容量可変</translation>
    </message>
    <message>
        <source>differencing</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>{path}
parent found by: {found}</source>
        <translation>{path}
親の検出方法: {found}</translation>
    </message>
    <message>
        <source>it is the top</source>
        <translation>最上位です</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>The snapshots that name this file, or the file&apos;s role</source>
        <translation>このファイルを参照するチェックポイント、またはファイルの役割</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイル サイズ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Data stored in this file</source>
        <translation>このファイルに格納されているデータ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>可視</translation>
    </message>
    <message>
        <source>What this file answers for at this moment; the rest is covered above</source>
        <translation>この時点でこのファイルから読み取られる分。残りは上のファイルに覆われています</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>専有</translation>
    </message>
    <message>
        <source>Seen here and by no other snapshot, nor by Now</source>
        <translation>ここでのみ見え、他のチェックポイントからも「現在」からも見えない分</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>block size {size}</source>
        <translation>ブロック サイズ {size}</translation>
    </message>
    <message>
        <source>Allocated blocks of all blocks</source>
        <translation>全ブロックのうち割り当て済みのブロック</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>一部あり</translation>
    </message>
    <message>
        <source>Blocks of which only some sectors are present</source>
        <translation>一部のセクターだけが存在するブロック</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>A の値</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>B の値</translation>
    </message>
    <message>
        <source>change tracking</source>
        <translation>変更追跡</translation>
    </message>
    <message>
        <source>replica log</source>
        <translation>レプリカ ログ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Data at risk</source>
        <translation>データに危険あり</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>割り当て済み</translation>
    </message>
    <message>
        <source>Of a block: the file has room for it and holds its content.</source>
        <translation>ブロックについて: ファイルにその領域があり、内容を保持しています。</translation>
    </message>
    <message>
        <source>Base disk</source>
        <translation>ベース ディスク</translation>
    </message>
    <message>
        <source>A disk file that stands on no other; the first of every chain.</source>
        <translation>他のファイルに依存しないディスク ファイル。すべてのチェーンの先頭です。</translation>
    </message>
    <message>
        <source>Virtual hard disk</source>
        <translation>仮想ハード ディスク</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>The unit in which a disk file takes up room, 512 KiB to 256 MiB.</source>
        <translation>ディスク ファイルが領域を使用する単位。512 KiB から 256 MiB です。</translation>
    </message>
    <message>
        <source>Branch point</source>
        <translation>分岐点</translation>
    </message>
    <message>
        <source>A file without a snapshot that two or more files stand on. It must stay.</source>
        <translation>2 つ以上のファイルが依存している、チェックポイントのないファイル。残しておく必要があります。</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>A differencing disk with its parent, that one&apos;s parent, down to the base disk. Only the whole chain can be read.</source>
        <translation>差分ディスクとその親、さらにその親と、ベース ディスクまで続くもの。チェーン全体が揃っている場合にのみ読み取れます。</translation>
    </message>
    <message>
        <source>Remove a moment. Every other moment keeps its content; what is no longer needed is merged.</source>
        <translation>時点を取り除きます。他のすべての時点の内容は保持され、不要になったものは結合されます。</translation>
    </message>
    <message>
        <source>Delete Checkpoint</source>
        <translation>チェックポイントの削除</translation>
    </message>
    <message>
        <source>Remove a moment and all below it, except what Now stands on.</source>
        <translation>時点とその下のすべてを取り除きます。ただし、「現在」が依存しているものは除きます。</translation>
    </message>
    <message>
        <source>Delete Checkpoint Subtree</source>
        <translation>チェックポイント サブツリーの削除</translation>
    </message>
    <message>
        <source>Differencing disk</source>
        <translation>差分ディスク</translation>
    </message>
    <message>
        <source>A disk file that holds only what differs from its parent.</source>
        <translation>親と異なる内容だけを保持するディスク ファイル。</translation>
    </message>
    <message>
        <source>Differencing disk, AVHDX, AVHD</source>
        <translation>差分ディスク、AVHDX、AVHD</translation>
    </message>
    <message>
        <source>Bytes that only this moment reads.</source>
        <translation>この時点だけが読み取るバイト。</translation>
    </message>
    <message>
        <source>Something an administrator should know, with proof and remedy.</source>
        <translation>管理者が知っておくべきこと。根拠と対処方法が付きます。</translation>
    </message>
    <message>
        <source>If deleted</source>
        <translation>削除時</translation>
    </message>
    <message>
        <source>How much smaller the files are after deleting a snapshot and merging what is left.</source>
        <translation>チェックポイントを削除し、残ったものを結合した後に、ファイルがどれだけ小さくなるか。</translation>
    </message>
    <message>
        <source>In recycle bin</source>
        <translation>システムのごみ箱内</translation>
    </message>
    <message>
        <source>A disk file that somebody deleted; it is gone for good once the bin is emptied.</source>
        <translation>誰かが削除したディスク ファイル。システムのごみ箱を空にすると完全に失われます。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>The record of an unfinished action, from which it is continued or taken back.</source>
        <translation>未完了の操作の記録。これをもとに操作を続行するか元に戻します。</translation>
    </message>
    <message>
        <source>Write a differencing disk into its parent and shorten the chain. No moment changes.</source>
        <translation>差分ディスクを親に書き込み、チェーンを短くします。どの時点も変わりません。</translation>
    </message>
    <message>
        <source>Merge (VMware: consolidate)</source>
        <translation>結合 (VMware: 統合)</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>A snapshot, or Now.</source>
        <translation>チェックポイントまたは「現在」。</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>所属不明</translation>
    </message>
    <message>
        <source>A disk file that nothing here names, which proves nothing: its VM may lie elsewhere, or somebody keeps it.</source>
        <translation>ここでは何からも記載されていないディスク ファイル。それは何の証明にもなりません。VM が別の場所にあるか、誰かが保管している可能性があります。</translation>
    </message>
    <message>
        <source>The VM&apos;s present state: what it starts from.</source>
        <translation>VM の現在の状態。VM はこの状態から起動します。</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>A disk file proved to be needed by nothing below the opened folder.</source>
        <translation>開いたフォルダー以下の何からも必要とされていないことが証明されたディスク ファイル。</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>The file a differencing disk stands on.</source>
        <translation>差分ディスクが依存しているファイル。</translation>
    </message>
    <message>
        <source>Parent disk</source>
        <translation>親ディスク</translation>
    </message>
    <message>
        <source>Partially present</source>
        <translation>一部あり</translation>
    </message>
    <message>
        <source>Of a block of a differencing disk: some of its sectors are here, the others are read from the parent.</source>
        <translation>差分ディスクのブロックについて: 一部のセクターはここにあり、残りは親から読み取られます。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>What an action would do, step by step, with its cost. Nothing changes before you confirm it.</source>
        <translation>操作が何を行うかを、コストとともに手順ごとに示したもの。確認するまで何も変更されません。</translation>
    </message>
    <message>
        <source>Production snapshot</source>
        <translation>運用チェックポイント</translation>
    </message>
    <message>
        <source>Made inside the guest by a backup service; without memory.</source>
        <translation>ゲスト内でバックアップ サービスによって作成されます。メモリは含まれません。</translation>
    </message>
    <message>
        <source>Production checkpoint</source>
        <translation>運用チェックポイント</translation>
    </message>
    <message>
        <source>Point a differencing disk to another parent file.</source>
        <translation>差分ディスクの参照先を別の親ファイルに変更します。</translation>
    </message>
    <message>
        <source>Recovery snapshot</source>
        <translation>回復チェックポイント</translation>
    </message>
    <message>
        <source>Made by a backup, which normally removes it again.</source>
        <translation>バックアップによって作成され、通常はバックアップが再び取り除きます。</translation>
    </message>
    <message>
        <source>Recovery checkpoint</source>
        <translation>回復チェックポイント</translation>
    </message>
    <message>
        <source>Revert to</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Make a snapshot the present state. What Now has written since is dropped, unless a snapshot is taken first.</source>
        <translation>チェックポイントを現在の状態にします。先にチェックポイントを作成しない限り、「現在」がそれ以降に書き込んだものは破棄されます。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>保存された状態</translation>
    </message>
    <message>
        <source>Memory and devices of a VM, kept in files so that it can go on later.</source>
        <translation>VM のメモリとデバイス。後で続きから再開できるようにファイルに保持されています。</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>セクター</translation>
    </message>
    <message>
        <source>512 bytes of a disk, the smallest piece that is told apart.</source>
        <translation>ディスクの 512 バイト。区別される最小の単位です。</translation>
    </message>
    <message>
        <source>A disk under an ending that Hyper-V does not use, such as .old; it may stand on others.</source>
        <translation>.old など、Hyper-V が使用しない拡張子のディスク。他のディスクの上に成り立っている可能性があります。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>A kept moment of a VM: its settings, its disks, sometimes its memory.</source>
        <translation>保持された VM の時点: 設定、ディスク、場合によってはメモリ。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Keep the present state. What is written from now on goes to a new file for each disk.</source>
        <translation>現在の状態を保持します。これ以降に書き込まれる内容は、ディスクごとに新しいファイルに保存されます。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Files that an action replaced; Undo brings them back until it is emptied.</source>
        <translation>操作が置き換えたファイル。ごみ箱を空にするまでは、元に戻す操作で戻せます。</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>不明なファイル</translation>
    </message>
    <message>
        <source>A disk file of which it is not known whether something needs it. It is never touched.</source>
        <translation>何かに必要とされているかどうか不明なディスク ファイル。決して触れません。</translation>
    </message>
    <message>
        <source>Waits for merge</source>
        <translation>結合待ち</translation>
    </message>
    <message>
        <source>A file without a snapshot that one file stands on. It can be merged while the VM is off.</source>
        <translation>1 つのファイルが依存している、チェックポイントのないファイル。VM がオフの間に結合できます。</translation>
    </message>
    <message>
        <source>Merge in progress</source>
        <translation>結合の実行中</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>What was written since the snapshot above: what a moment&apos;s own files hold.</source>
        <translation>上のチェックポイント以降に書き込まれた内容: 時点自身のファイルが保持しているもの。</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 削除</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ 変更</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ 移動</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} 個追加</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} 個削除</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} 個変更</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} 個移動</translation>
    </message>
    <message>
        <source>Volume {number}</source>
        <translation>ボリューム {number}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size in A</source>
        <translation>A のサイズ</translation>
    </message>
    <message>
        <source>Size in B</source>
        <translation>B のサイズ</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加量</translation>
    </message>
    <message>
        <source>{path}
was {old}</source>
        <translation>{path}
以前は {old}</translation>
    </message>
    <message>
        <source>not available on a live host</source>
        <translation>稼働中のホストでは使用できません</translation>
    </message>
    <message>
        <source>the content of disks is not available on a live host</source>
        <translation>稼働中のホストでは、ディスクの内容は使用できません</translation>
    </message>
    <message>
        <source>open the VM&apos;s folder, or a copy of it, to look into its disks</source>
        <translation>ディスクの中を見るには、VM のフォルダーまたはそのコピーを開いてください</translation>
    </message>
    <message>
        <source>refresh to see how far it is</source>
        <translation>進行状況を確認するには、最新の情報に更新してください</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>base disk</source>
        <translation>ベース ディスク</translation>
    </message>
    <message>
        <source>waits for merge</source>
        <translation>結合待ち</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>システムのごみ箱内</translation>
    </message>
    <message>
        <source>cannot be seen from files</source>
        <translation>ファイルからは確認できません</translation>
    </message>
    <message>
        <source>documented or seen</source>
        <translation>文書または確認済みの事実に基づく</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Registration or import</source>
        <translation>登録またはインポート</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>What an import asks for</source>
        <translation>インポート時に尋ねられるもの</translation>
    </message>
    <message>
        <source>The VM&apos;s own process</source>
        <translation>VM 自身のプロセス</translation>
    </message>
    <message>
        <source>Disks and images</source>
        <translation>ディスクとイメージ</translation>
    </message>
    <message>
        <source>The chains below them</source>
        <translation>その下のチェーン</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>起動後</translation>
    </message>
    <message>
        <source>Whether a host lists the VM, and whether its id is free there.</source>
        <translation>ホストの一覧にこの VM があるか、その ID がそこで空いているか。</translation>
    </message>
    <message>
        <source>Every snapshot that the VM&apos;s configuration counts or names is here.</source>
        <translation>VM の構成が数えるか記載しているチェックポイントはすべてここにあります。</translation>
    </message>
    <message>
        <source>The VM&apos;s account may write its configuration.</source>
        <translation>VM のアカウントは VM の構成に書き込めます。</translation>
    </message>
    <message>
        <source>The configuration can be read.</source>
        <translation>構成を読み取れます。</translation>
    </message>
    <message>
        <source>The configuration&apos;s version is one the host takes.</source>
        <translation>構成のバージョンはホストが受け入れるものです。</translation>
    </message>
    <message>
        <source>It lies in a folder where rights can be set.</source>
        <translation>権限を設定できるフォルダーにあります。</translation>
    </message>
    <message>
        <source>The configuration names no account of a host.</source>
        <translation>構成はホストのアカウントを記載していません。</translation>
    </message>
    <message>
        <source>Neither a cluster nor a replication stands over the VM, as far as it shows.</source>
        <translation>わかる限り、VM はクラスターにもレプリケーションにも属していません。</translation>
    </message>
    <message>
        <source>No virtual switch is asked for.</source>
        <translation>仮想スイッチは要求されていません。</translation>
    </message>
    <message>
        <source>Whether the host has as many logical processors as are asked for.</source>
        <translation>要求される数の論理プロセッサがホストにあるか。</translation>
    </message>
    <message>
        <source>All paths are those of Windows.</source>
        <translation>すべてのパスが Windows のものです。</translation>
    </message>
    <message>
        <source>No file of a saved state is missing.</source>
        <translation>保存された状態のファイルはすべて揃っています。</translation>
    </message>
    <message>
        <source>Whether virtual machines may log on as a service (0x80070569 where not).</source>
        <translation>仮想マシンがサービスとしてログオンできるか (できない場合は 0x80070569)。</translation>
    </message>
    <message>
        <source>Whether the host has memory enough.</source>
        <translation>ホストに十分なメモリがあるか。</translation>
    </message>
    <message>
        <source>There is no virtual TPM to be opened.</source>
        <translation>開く必要のある仮想 TPM はありません。</translation>
    </message>
    <message>
        <source>The guest state is there, or none is named.</source>
        <translation>ゲストの状態があるか、記載されていません。</translation>
    </message>
    <message>
        <source>The runtime file is there, or none is needed.</source>
        <translation>ランタイム ファイルがあるか、不要です。</translation>
    </message>
    <message>
        <source>Every disk is where the host looks for it.</source>
        <translation>すべてのディスクが、ホストが探す場所にあります。</translation>
    </message>
    <message>
        <source>No path is longer than 259 characters.</source>
        <translation>259 文字を超えるパスはありません。</translation>
    </message>
    <message>
        <source>Every disk is an ordinary file.</source>
        <translation>すべてのディスクが通常のファイルです。</translation>
    </message>
    <message>
        <source>The VM&apos;s account may open every disk.</source>
        <translation>VM のアカウントはすべてのディスクを開けます。</translation>
    </message>
    <message>
        <source>No other process that can be seen holds a disk.</source>
        <translation>確認できる限り、ディスクを保持している他のプロセスはありません。</translation>
    </message>
    <message>
        <source>No disk that is written to is read-only.</source>
        <translation>書き込まれるディスクに読み取り専用のものはありません。</translation>
    </message>
    <message>
        <source>No disk is marked sparse, compressed, encrypted or with integrity.</source>
        <translation>スパース、圧縮、暗号化、整合性の印が付いたディスクはありません。</translation>
    </message>
    <message>
        <source>Every disk&apos;s ending fits its content.</source>
        <translation>すべてのディスクの拡張子が内容と一致しています。</translation>
    </message>
    <message>
        <source>No disk belongs to another VM too.</source>
        <translation>別の VM にも属するディスクはありません。</translation>
    </message>
    <message>
        <source>Every disk suits its controller.</source>
        <translation>すべてのディスクがコントローラーに適合しています。</translation>
    </message>
    <message>
        <source>No image is missing.</source>
        <translation>イメージはすべて揃っています。</translation>
    </message>
    <message>
        <source>Every file of the chains can be read.</source>
        <translation>チェーンのすべてのファイルを読み取れます。</translation>
    </message>
    <message>
        <source>No log waits to be replayed where it cannot be.</source>
        <translation>再生できない場所に再生待ちのログはありません。</translation>
    </message>
    <message>
        <source>Every parent is where its child says that it is.</source>
        <translation>すべての親が、子が示す場所にあります。</translation>
    </message>
    <message>
        <source>The VM&apos;s account may open every parent.</source>
        <translation>VM のアカウントはすべての親を開けます。</translation>
    </message>
    <message>
        <source>Every parent is the one its child was made over.</source>
        <translation>すべての親が、子の作成時のものです。</translation>
    </message>
    <message>
        <source>Parents and children fit in size and format.</source>
        <translation>親と子のサイズと形式が適合しています。</translation>
    </message>
    <message>
        <source>The VM writes to no file that others stand on.</source>
        <translation>VM は、他のものの土台になっているファイルに書き込みません。</translation>
    </message>
    <message>
        <source>No network adapter is connected.</source>
        <translation>接続されたネットワーク アダプターはありません。</translation>
    </message>
    <message>
        <source>The saved state&apos;s own file can be read; the memory in it was not.</source>
        <translation>保存された状態のファイル自体は読み取れます。その中のメモリは読み取っていません。</translation>
    </message>
    <message>
        <source>It resumes only on a like processor; which one the host has is not in the files.</source>
        <translation>同等のプロセッサでのみ再開できます。ホストのプロセッサはファイルからはわかりません。</translation>
    </message>
    <message>
        <source>Whether the disks are as they were when the state was saved.</source>
        <translation>ディスクが状態の保存時のままであるか。</translation>
    </message>
    <message>
        <source>Whether the host&apos;s volumes have room for what it writes.</source>
        <translation>ホストのボリュームに、ホストが書き込むものの空きがあるか。</translation>
    </message>
    <message>
        <source>No merge waits.</source>
        <translation>結合待ちはありません。</translation>
    </message>
    <message>
        <source>No change tracking is known to be stale.</source>
        <translation>古くなっているとわかっている変更追跡はありません。</translation>
    </message>
    <message>
        <source>No replication is known to be out of step.</source>
        <translation>整合しなくなっているとわかっているレプリケーションはありません。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>格納なし</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>File in A</source>
        <translation>A のファイル</translation>
    </message>
    <message>
        <source>File in B</source>
        <translation>B のファイル</translation>
    </message>
    <message>
        <source>File in the guest</source>
        <translation>ゲスト内のファイル</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Every snapshot stands below the one it was taken after; Now is the present state</source>
        <translation>各チェックポイントは、その作成元となったチェックポイントの下に表示されます。「現在」は現在の状態です</translation>
    </message>
    <message>
        <source>Snapshot (Hyper-V: checkpoint)</source>
        <translation>チェックポイント (Hyper-V のチェックポイント)</translation>
    </message>
    <message>
        <source>Whether memory was saved with it</source>
        <translation>メモリも一緒に保存されたかどうか</translation>
    </message>
    <message>
        <source>When the snapshot was taken</source>
        <translation>チェックポイントの作成日時</translation>
    </message>
    <message>
        <source>Written since the snapshot above: what this snapshot&apos;s own files hold</source>
        <translation>上のチェックポイント以降に書き込まれた内容: このチェックポイント自身のファイルが保持しているもの</translation>
    </message>
    <message>
        <source>What no other snapshot and not Now reads</source>
        <translation>他のどのチェックポイントも「現在」も読み取らないもの</translation>
    </message>
    <message>
        <source>How much smaller the files are after deleting it and merging what is left</source>
        <translation>これを削除して残りを結合した後に、ファイルがどれだけ小さくなるか</translation>
    </message>
    <message>
        <source>Disk files named by it</source>
        <translation>これに記載されているディスク ファイル</translation>
    </message>
    <message>
        <source>Findings about it or its files</source>
        <translation>これまたはそのファイルに関する検出事項</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Orphan file</source>
        <translation>孤立ファイル</translation>
    </message>
    <message>
        <source>{tip}
Click: back to the graph</source>
        <translation>{tip}
クリック: グラフに戻る</translation>
    </message>
    <message>
        <source>{tip}
Click: sort</source>
        <translation>{tip}
クリック: 並べ替え</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>A run without branches. Enter or double-click unfolds it.</source>
        <translation>分岐のない連なり。Enter キーまたはダブルクリックで展開します。</translation>
    </message>
    <message>
        <source>{name}
Protected against deletion</source>
        <translation>{name}
削除から保護されています</translation>
    </message>
    <message>
        <source>{age} ago
{utc}</source>
        <translation>{age}前
{utc}</translation>
    </message>
    <message>
        <source>Deleting is refused at present; Delete shows why.</source>
        <translation>現在、削除は拒否されます。「削除」で理由が表示されます。</translation>
    </message>
    <message>
        <source>lane {lane}</source>
        <translation>レーン {lane}</translation>
    </message>
    <message>
        <source>protected against deletion</source>
        <translation>削除から保護</translation>
    </message>
    <message numerus="yes">
        <source>{n} finding</source>
        <comment>{n} findings</comment>
        <translation>
            <numerusform>検出事項 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>With memory</source>
        <translation>メモリあり</translation>
    </message>
    <message>
        <source>With half its memory</source>
        <translation>メモリの半分あり</translation>
    </message>
    <message numerus="yes">
        <source>⋮ {n} snapshot</source>
        <comment>⋮ {n} snapshots</comment>
        <translation>
            <numerusform>⋮ チェックポイント {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}、他 {count} 個</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>保存された状態</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>計算中</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>未来の日時</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>{n} year</source>
        <comment>{n} years</comment>
        <translation>
            <numerusform>{n} 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month</source>
        <comment>{n} months</comment>
        <translation>
            <numerusform>{n} か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} week</source>
        <comment>{n} weeks</comment>
        <translation>
            <numerusform>{n} 週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} y</source>
        <comment>years, in few letters</comment>
        <translation>
            <numerusform>{count} 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} mo</source>
        <comment>months, in few letters</comment>
        <translation>
            <numerusform>{count} か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} w</source>
        <comment>weeks, in few letters</comment>
        <translation>
            <numerusform>{count} 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <comment>days, in few letters</comment>
        <translation>
            <numerusform>{count} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <comment>hours, in few letters</comment>
        <translation>
            <numerusform>{count} 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} m</source>
        <comment>minutes, in few letters</comment>
        <translation>
            <numerusform>{count} 分</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>an age below a minute</comment>
        <translation>たった今</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>約 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>約 {count} 分</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>約 {count} 時間</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状態不明</translation>
    </message>
    <message numerus="yes">
        <source>{n} snapshot found</source>
        <comment>{n} snapshots found</comment>
        <translation>
            <numerusform>{n} 個のチェックポイントが見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} snapshot</source>
        <comment>{n} snapshots</comment>
        <translation>
            <numerusform>{n} 個のチェックポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk files and saved states</source>
        <translation>ディスク ファイルと保存された状態</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>No action or export of this session has written enough to measure how fast this disk is.</source>
        <translation>このセッションの操作やエクスポートでは書き込み量が少なく、このディスクの速度を測定できていません。</translation>
    </message>
    <message>
        <source>At {size} per second, as measured in this session</source>
        <translation>このセッションでの測定値、毎秒 {size} で計算</translation>
    </message>
    <message>
        <source>there is no report format &apos;{suffix}&apos;</source>
        <translation>レポート形式「{suffix}」はありません</translation>
    </message>
    <message>
        <source>name a file that ends in .html, .csv or .json</source>
        <translation>.html、.csv、.json のいずれかで終わるファイルを指定してください</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>付随ファイル</translation>
    </message>
    <message>
        <source>{machine}, {moment}, {slot} could not be counted: {error}</source>
        <translation>{machine}、{moment}、{slot} を集計できませんでした: {error}</translation>
    </message>
    <message>
        <source>{machine}, {moment}, {slot} was counted in part: {error}</source>
        <translation>{machine}、{moment}、{slot} は一部だけ数えられました: {error}</translation>
    </message>
    <message>
        <source>The blocks of a file could not be counted: {error}</source>
        <translation>ファイルのブロックを集計できませんでした: {error}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Snapshots below {root}</source>
        <translation>{root} 以下のチェックポイント</translation>
    </message>
    <message>
        <source>Names, ids and paths in this report are pseudonyms.</source>
        <translation>このレポートの名前、ID、パスは仮名です。</translation>
    </message>
    <message>
        <source>No virtual machine was found here.</source>
        <translation>ここに仮想マシンは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Files of no virtual machine</source>
        <translation>どの仮想マシンにも属さないファイル</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>その他の検出事項</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未集計</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>snapshots found</source>
        <translation>見つかったチェックポイント</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>in files</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>superseded, to be merged</source>
        <translation>置き換え済み、結合対象</translation>
    </message>
    <message>
        <source>in orphans</source>
        <translation>孤立ファイル内</translation>
    </message>
    <message>
        <source>errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>generation {number}</source>
        <translation>第 {number} 世代</translation>
    </message>
    <message>
        <source>no configuration</source>
        <translation>構成なし</translation>
    </message>
    <message>
        <source>Take it to a host that knows this version, or make a new VM on its disks.</source>
        <translation>このバージョンに対応するホストに移すか、そのディスクで新しい VM を作成してください。</translation>
    </message>
    <message>
        <source>Configuration version {version} is that of Windows Server 2008 to 2012, of which Microsoft&apos;s table says nothing: its own version of the host knows it.</source>
        <translation>構成バージョン {version} は Windows Server 2008 から 2012 のものであり、Microsoft の表には記載がありません。それを作成したバージョンのホストは対応しています。</translation>
    </message>
    <message>
        <source>Start it on the version of Windows that made it, or convert it there.</source>
        <translation>作成したバージョンの Windows で起動するか、そこで変換してください。</translation>
    </message>
    <message>
        <source>configuration version {version}</source>
        <translation>構成バージョン {version}</translation>
    </message>
    <message>
        <source>Convert the VM on an older host first, or make a new VM on its disks.</source>
        <translation>先に古いホストで VM を変換するか、そのディスクで新しい VM を作成してください。</translation>
    </message>
    <message>
        <source>Raise the version on a host that takes both (Update-VMVersion, one way).</source>
        <translation>両方を受け入れるホストでバージョンを上げてください (Update-VMVersion、元には戻せません)。</translation>
    </message>
    <message>
        <source>{name} is a VHD; a generation 2 VM takes VHDX only.</source>
        <translation>{name} は VHD です。第 2 世代の VM は VHDX だけを受け入れます。</translation>
    </message>
    <message>
        <source>Convert it (Convert-VHD), with everything it stands on.</source>
        <translation>その土台になっているものもすべて含めて変換してください (Convert-VHD)。</translation>
    </message>
    <message>
        <source>There is a disk at {slot}; a generation 2 VM has no IDE.</source>
        <translation>{slot} にディスクがありますが、第 2 世代の VM に IDE はありません。</translation>
    </message>
    <message>
        <source>Attach it to a SCSI controller.</source>
        <translation>SCSI コントローラーに接続してください。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {message}</source>
        <translation>{name} を読み取れません: {message}</translation>
    </message>
    <message>
        <source>Replay the log: &apos;repair&apos; does it by a plan.</source>
        <translation>ログを再生してください。&apos;repair&apos; が計画に従って行います。</translation>
    </message>
    <message>
        <source>{name} is read-only, and its log must be written first.</source>
        <translation>{name} は読み取り専用ですが、先にそのログを書き込む必要があります。</translation>
    </message>
    <message>
        <source>{name} has a log that waits to be replayed, and Hyper-V opens it for reading only.</source>
        <translation>{name} には再生待ちのログがあり、Hyper-V はこれを読み取り専用で開きます。</translation>
    </message>
    <message>
        <source>The VM has a virtual TPM: it opens only where the certificates of its guardian are (&quot;key protector could not be unwrapped&quot; elsewhere).</source>
        <translation>VM には仮想 TPM があります。ガーディアンの証明書がある場所でのみ開きます (他の場所では &quot;key protector could not be unwrapped&quot;)。</translation>
    </message>
    <message>
        <source>On another host, move both certificates of the guardian there first.</source>
        <translation>別のホストでは、先にガーディアンの証明書を両方ともそこへ移してください。</translation>
    </message>
    <message>
        <source>A virtual TPM needs configuration version 7.0; this is {version}.</source>
        <translation>仮想 TPM には構成バージョン 7.0 が必要ですが、これは {version} です。</translation>
    </message>
    <message>
        <source>Bring the configuration back as the host wrote it.</source>
        <translation>構成をホストが書き込んだとおりの状態に戻してください。</translation>
    </message>
    <message>
        <source>The configuration names accounts of the host that made it; on another host the start can fail for that: {accounts}.</source>
        <translation>構成は、それを作成したホストのアカウントを記載しています。別のホストでは、そのために起動が失敗することがあります: {accounts}。</translation>
    </message>
    <message>
        <source>On another host run Grant-VMConnectAccess once for this VM.</source>
        <translation>別のホストでは、この VM に対して Grant-VMConnectAccess を一度実行してください。</translation>
    </message>
    <message>
        <source>Connect it on the host (Connect-VMNetworkAdapter).</source>
        <translation>ホストで接続してください (Connect-VMNetworkAdapter)。</translation>
    </message>
    <message>
        <source>Whether the port of the switch is there shows at the start (events 32, 21502).</source>
        <translation>スイッチのポートがあるかどうかは起動時にわかります (イベント 32、21502)。</translation>
    </message>
    <message>
        <source>The runtime file (.VMRS) is missing; Microsoft&apos;s own advice removes it where a VM is stuck, so a start can do without.</source>
        <translation>ランタイム ファイル (.VMRS) がありません。VM が動かなくなった場合に Microsoft 自身がこのファイルの削除を勧めているため、なくても起動できます。</translation>
    </message>
    <message>
        <source>Nothing, unless the VM was saved: then bring the file back.</source>
        <translation>VM が保存されていなければ何も必要ありません。保存されていた場合はファイルを戻してください。</translation>
    </message>
    <message>
        <source>It would start and ruin what stands on {name}, to which it writes.</source>
        <translation>起動はしますが、書き込み先の {name} の上に成り立つものを破壊します。</translation>
    </message>
    <message>
        <source>Do not start it; point Now at its newest disk: &apos;repair&apos; does it by a plan.</source>
        <translation>起動しないでください。「現在」の参照先をその最新のディスクにしてください。&apos;repair&apos; が計画に従って行います。</translation>
    </message>
    <message>
        <source>A merge waits; the host does it while the VM is off, and may not start it where there is no room for that.</source>
        <translation>結合待ちがあります。結合は VM がオフの間にホストが行い、そのための空きがない場所では VM を起動しないことがあります。</translation>
    </message>
    <message>
        <source>Run the merge (&apos;snapviewer merge&apos;).</source>
        <translation>結合を実行してください (&apos;snapviewer merge&apos;)。</translation>
    </message>
    <message>
        <source>The folder {name} lets in no VM&apos;s account; merges on the host were seen to fail for that (event 19100).</source>
        <translation>フォルダー {name} は VM のアカウントを許可していません。ホストでの結合がこれで失敗した例があります (イベント 19100)。</translation>
    </message>
    <message>
        <source>The VM&apos;s account may not open {name}.</source>
        <translation>VM のアカウントは {name} を開けません。</translation>
    </message>
    <message numerus="yes">
        <source>longest chain {n} file</source>
        <comment>longest chain {n} files</comment>
        <translation>
            <numerusform>最長チェーン {n} ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest snapshot {age}</source>
        <translation>最も古いチェックポイント {age}</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Circle: snapshot. Square: snapshot with memory. Double circle: Now. Diamond: cannot be read.</source>
        <translation>丸: チェックポイント。四角: メモリ付きチェックポイント。二重丸: 現在。ひし形: 読み取り不可。</translation>
    </message>
    <message>
        <source>Now is not known: the VM&apos;s configuration could not be read.</source>
        <translation>「現在」は不明です。VM の構成を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Would it start?</source>
        <translation>起動できるか</translation>
    </message>
    <message>
        <source>Moments and disks</source>
        <translation>時点とディスク</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>File it reads</source>
        <translation>読み取るファイル</translation>
    </message>
    <message>
        <source>Files in chain</source>
        <translation>チェーンのファイル数</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>仮想サイズ</translation>
    </message>
    <message>
        <source>Written since parent</source>
        <translation>親以降の書き込み</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可視</translation>
    </message>
    <message>
        <source>{held} of {all}, {part} in part</source>
        <translation>{all} 中 {held}、一部 {part}</translation>
    </message>
    <message>
        <source>{held} of {all}</source>
        <translation>{all} 中 {held}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>ボリューム上</translation>
    </message>
    <message>
        <source>Parent or disk</source>
        <translation>親またはディスク</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>参照元</translation>
    </message>
    <message>
        <source>&apos;{snapshot}&apos;: {verdict}</source>
        <translation>「{snapshot}」: {verdict}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>On some not</source>
        <translation>一部で不可</translation>
    </message>
    <message>
        <source>{text} (not on {hosts})</source>
        <translation>{text} ({hosts} では不可)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Windows shows</source>
        <translation>Windows の表示</translation>
    </message>
    <message>
        <source>On</source>
        <translation>対象ホスト</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>確実さ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>&apos;Not seen&apos;: it cannot be seen from files</source>
        <translation>「確認不可」: ファイルからは確認できません</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Windows reports</source>
        <translation>Windows の報告</translation>
    </message>
    <message>
        <source>Snapshots of {machine}</source>
        <translation>{machine} のチェックポイント</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>メモリ付き</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未集計</translation>
    </message>
    <message>
        <source>{size} written since the snapshot above</source>
        <translation>上のチェックポイント以降に {size} 書き込み</translation>
    </message>
    <message>
        <source>{size} written</source>
        <translation>{size} 書き込み</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>何も開かれていません</translation>
    </message>
    <message>
        <source>an action is running</source>
        <translation>操作を実行中です</translation>
    </message>
    <message>
        <source>an export is running</source>
        <translation>エクスポートを実行中です</translation>
    </message>
    <message>
        <source>the rows are in tree order</source>
        <translation>行は既にツリー順です</translation>
    </message>
    <message>
        <source>no VM is selected</source>
        <translation>VM が選択されていません</translation>
    </message>
    <message>
        <source>no snapshot is selected</source>
        <translation>チェックポイントが選択されていません</translation>
    </message>
    <message>
        <source>nothing stands above the selection</source>
        <translation>選択項目の上には何もありません</translation>
    </message>
    <message>
        <source>no moment is selected</source>
        <translation>時点が選択されていません</translation>
    </message>
    <message>
        <source>no differencing disk is selected</source>
        <translation>差分ディスクが選択されていません</translation>
    </message>
    <message>
        <source>Open a folder with virtual machines</source>
        <translation>仮想マシンのあるフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a disk file</source>
        <translation>ディスク ファイルを開く</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Not now: {reason}</source>
        <translation>今はできません: {reason}</translation>
    </message>
    <message>
        <source>Open already: {names}</source>
        <translation>既に開いています: {names}</translation>
    </message>
    <message>
        <source>Disks (*.vhd *.vhdx *.avhd *.avhdx)</source>
        <translation>ディスク (*.vhd *.vhdx *.avhd *.avhdx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Building the demo VM</source>
        <translation>デモ VM を作成しています</translation>
    </message>
    <message>
        <source>there is no moment to compare</source>
        <translation>比較する時点がありません</translation>
    </message>
    <message>
        <source>what stands above the selection is not known</source>
        <translation>選択範囲の上に何があるか不明です</translation>
    </message>
    <message>
        <source>Take snapshot of {machine}</source>
        <translation>{machine} のチェックポイントを作成</translation>
    </message>
    <message>
        <source>Keeps the present state. What is written from now on goes to a new file per disk.</source>
        <translation>現在の状態を保持します。以後の書き込みは、ディスクごとに新しいファイルに行われます。</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>計画を作成</translation>
    </message>
    <message>
        <source>Planning the snapshot</source>
        <translation>チェックポイントの作成を計画しています</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Planning to revert to {moment}</source>
        <translation>「{moment}」に戻す操作を計画しています</translation>
    </message>
    <message>
        <source>Planning to delete {moment}</source>
        <translation>「{moment}」の削除を計画しています</translation>
    </message>
    <message>
        <source>Planning the merge</source>
        <translation>結合を計画しています</translation>
    </message>
    <message>
        <source>Rename snapshot {moment}</source>
        <translation>チェックポイント「{moment}」の名前の変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Planning the new name</source>
        <translation>新しい名前を計画しています</translation>
    </message>
    <message>
        <source>Notes of {moment}</source>
        <translation>「{moment}」のメモ</translation>
    </message>
    <message>
        <source>Planning the new notes</source>
        <translation>新しいメモを計画しています</translation>
    </message>
    <message>
        <source>Planning the protection</source>
        <translation>保護を計画しています</translation>
    </message>
    <message>
        <source>Planning to remove the protection</source>
        <translation>保護の解除を計画しています</translation>
    </message>
    <message>
        <source>Planning to undo</source>
        <translation>元に戻す操作を計画しています</translation>
    </message>
    <message>
        <source>Planning to empty the trash</source>
        <translation>ごみ箱を空にする操作を計画しています</translation>
    </message>
    <message>
        <source>Planning to go back</source>
        <translation>取り消しを計画しています</translation>
    </message>
    <message>
        <source>Planning to continue</source>
        <translation>続行を計画しています</translation>
    </message>
    <message>
        <source>Forecasting deletes</source>
        <translation>削除の結果を予測しています</translation>
    </message>
    <message>
        <source>About snapviewer</source>
        <translation>snapviewer について</translation>
    </message>
    <message>
        <source>See, compare, take, revert and prune a Hyper-V virtual machine&apos;s snapshots from its files alone.</source>
        <translation>Hyper-V 仮想マシンのチェックポイントを、そのファイルだけを基に表示、比較、作成、復帰、整理します。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Block map</source>
        <translation>ブロック マップ</translation>
    </message>
    <message>
        <source>No map.</source>
        <translation>マップはありません。</translation>
    </message>
    <message>
        <source>{start} to {stop} of {size}. {parts}</source>
        <translation>{size} 中 {start} ～ {stop}。{parts}</translation>
    </message>
    <message>
        <source>{state}
{offset:#x} to {end:#x} ({size})</source>
        <translation>{state}
{offset:#x} ～ {end:#x} ({size})</translation>
    </message>
    <message>
        <source>An action is running</source>
        <translation>操作を実行中です</translation>
    </message>
    <message>
        <source>{job} is not finished.</source>
        <translation>{job} は完了していません。</translation>
    </message>
    <message>
        <source>Stopping leaves every moment readable; the next start offers to continue or go back.</source>
        <translation>停止してもすべての時点は読み取れます。次回の起動時に、続行するか取り消すかを選べます。</translation>
    </message>
    <message>
        <source>Plans wait</source>
        <translation>待機中の計画があります</translation>
    </message>
    <message>
        <source>Plans wait in the list of jobs.</source>
        <translation>ジョブの一覧に待機中の計画があります。</translation>
    </message>
    <message>
        <source>They are forgotten; nothing was changed by them.</source>
        <translation>これらの計画は破棄されます。計画によって変更されたものはありません。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Forget them and close</source>
        <translation>破棄して閉じる</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>コマンドを入力</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>チェックポイント(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>ディスク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a VM&apos;s folder or a folder that holds many VMs</source>
        <translation>VM のフォルダー、または多数の VM を含むフォルダーを開きます</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open d&amp;isk file…</source>
        <translation>ディスク ファイルを開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Open one disk file with its chain</source>
        <translation>1 つのディスク ファイルをそのチェーンとともに開きます</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Open a further folder together with this one: all are judged together</source>
        <translation>別のフォルダーをこれと一緒に開きます。すべてまとめて判断されます</translation>
    </message>
    <message>
        <source>Open &amp;demo VM</source>
        <translation>デモ VM を開く(&amp;D)</translation>
    </message>
    <message>
        <source>Build a small real VM folder and open it</source>
        <translation>小さな実物の VM フォルダーを作成して開きます</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>最新の情報に更新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>フォルダーを再度読み取ります</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>最新の情報に更新</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>レポートを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Write all VMs, files and findings to an HTML, CSV or JSON file</source>
        <translation>すべての VM、ファイル、検出事項を HTML、CSV、または JSON ファイルに書き込みます</translation>
    </message>
    <message>
        <source>Save &amp;tree as picture…</source>
        <translation>ツリーを画像として保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Write the snapshots of this VM as an SVG or PNG drawing</source>
        <translation>この VM のチェックポイントを SVG または PNG の図として書き込みます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation>チェックポイントを作成(&amp;T)…</translation>
    </message>
    <message>
        <source>Keep the present state as a snapshot (Hyper-V: checkpoint)</source>
        <translation>現在の状態をスナップショットとして保持します (Hyper-V: チェックポイント)</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Re&amp;vert to…</source>
        <translation>この時点に戻す(&amp;V)…</translation>
    </message>
    <message>
        <source>Make the selected snapshot the present state (Hyper-V: Apply)</source>
        <translation>選択したチェックポイントを現在の状態にします (Hyper-V: 適用)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前の変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Give the snapshot another name</source>
        <translation>チェックポイントに別の名前を付けます</translation>
    </message>
    <message>
        <source>Edit not&amp;es…</source>
        <translation>メモの編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the snapshot&apos;s notes</source>
        <translation>チェックポイントのメモを変更します</translation>
    </message>
    <message>
        <source>&amp;Protect…</source>
        <translation>保護(&amp;P)…</translation>
    </message>
    <message>
        <source>Refuse to delete the snapshot until the protection is removed; again: remove it</source>
        <translation>保護を解除するまでチェックポイントの削除を拒否します。もう一度実行すると保護を解除します</translation>
    </message>
    <message>
        <source>&amp;Delete snapshot…</source>
        <translation>チェックポイントの削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Remove the snapshot; every other moment keeps its content</source>
        <translation>チェックポイントを削除します。他の時点の内容はすべて保たれます</translation>
    </message>
    <message>
        <source>Delete snapshot s&amp;ubtree…</source>
        <translation>チェックポイント サブツリーの削除(&amp;U)…</translation>
    </message>
    <message>
        <source>Remove the snapshot and all below it, except what Now stands on</source>
        <translation>チェックポイントとその下のすべてを削除します。ただし「現在」が依存しているものは除きます</translation>
    </message>
    <message>
        <source>&amp;Merge waiting files…</source>
        <translation>結合待ちのファイルを結合(&amp;M)…</translation>
    </message>
    <message>
        <source>Write what waits into its parent and shorten the chain (VMware: consolidate)</source>
        <translation>結合待ちのものを親に書き込み、チェーンを短くします (VMware: 統合)</translation>
    </message>
    <message>
        <source>&amp;Inspect the files</source>
        <translation>ファイルを調べる(&amp;I)</translation>
    </message>
    <message>
        <source>List the disk files behind the selection</source>
        <translation>選択項目の背後にあるディスク ファイルを一覧表示します</translation>
    </message>
    <message>
        <source>&amp;Export disk…</source>
        <translation>ディスクのエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the selected moment&apos;s disk to one file</source>
        <translation>選択した時点のディスクを 1 つのファイルに書き込みます</translation>
    </message>
    <message>
        <source>Export as a &amp;VM…</source>
        <translation>&amp;VM としてエクスポート…</translation>
    </message>
    <message>
        <source>Write the selected moment as a VM of its own, into a new folder</source>
        <translation>選択した時点を独立した VM として新しいフォルダーに書き出します</translation>
    </message>
    <message>
        <source>Re&amp;connect…</source>
        <translation>再接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Point the selected disk file to another parent</source>
        <translation>選択したディスク ファイルの親を別のものに変更します</translation>
    </message>
    <message>
        <source>Compare the two selected moments; with one selected, with Now</source>
        <translation>選択した 2 つの時点を比較します。1 つだけ選択した場合は「現在」と比較します</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare with the snapshot &amp;above</source>
        <translation>上のチェックポイントと比較(&amp;A)</translation>
    </message>
    <message>
        <source>What was written since the snapshot above</source>
        <translation>上のチェックポイント以降に書き込まれたもの</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>チェック(&amp;H)</translation>
    </message>
    <message>
        <source>Show all findings of this folder</source>
        <translation>このフォルダーのすべての検出事項を表示します</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Dee&amp;per check</source>
        <translation>詳細チェック(&amp;P)</translation>
    </message>
    <message>
        <source>Read every block map, look what runs in the guests, check permissions</source>
        <translation>すべてのブロック マップを読み取り、ゲストで実行されているものを調べ、アクセス許可をチェックします</translation>
    </message>
    <message>
        <source>&amp;Orphan files…</source>
        <translation>孤立ファイル(&amp;O)…</translation>
    </message>
    <message>
        <source>List the files that nothing needs: inspect, export, move to trash</source>
        <translation>何からも必要とされていないファイルを一覧表示します: 調査、エクスポート、ごみ箱への移動</translation>
    </message>
    <message>
        <source>Und&amp;o last action…</source>
        <translation>最後の操作を元に戻す(&amp;O)…</translation>
    </message>
    <message>
        <source>Take back the last finished action from the trash</source>
        <translation>最後に完了した操作をごみ箱から元に戻します</translation>
    </message>
    <message>
        <source>Show the tras&amp;h…</source>
        <translation>ごみ箱を表示(&amp;H)…</translation>
    </message>
    <message>
        <source>What earlier actions kept, and when</source>
        <translation>以前の操作が保管したものとその日時</translation>
    </message>
    <message>
        <source>Empty the t&amp;rash…</source>
        <translation>ごみ箱を空にする(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove for good what earlier actions kept; frees its space</source>
        <translation>以前の操作が保管したものを完全に削除し、その領域を解放します</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Filter snapshots and files</source>
        <translation>チェックポイントとファイルをフィルターします</translation>
    </message>
    <message>
        <source>Go to &amp;Now</source>
        <translation>「現在」に移動(&amp;N)</translation>
    </message>
    <message>
        <source>Select the present state</source>
        <translation>現在の状態を選択します</translation>
    </message>
    <message>
        <source>&amp;Tree order</source>
        <translation>ツリー順(&amp;T)</translation>
    </message>
    <message>
        <source>Back from a sorted list to the graph: parents above what was taken after them</source>
        <translation>並べ替えた一覧からグラフに戻ります。親は、その後に作成されたものの上に並びます</translation>
    </message>
    <message>
        <source>F&amp;old all runs again</source>
        <translation>連続部分をすべて再び折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>Fold what was unfolded</source>
        <translation>展開したものを折りたたみます</translation>
    </message>
    <message>
        <source>Command &amp;list…</source>
        <translation>コマンド一覧(&amp;L)…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>コマンドを名前で検索します</translation>
    </message>
    <message>
        <source>E&amp;xplain the selection</source>
        <translation>選択項目の説明(&amp;X)</translation>
    </message>
    <message>
        <source>What is this, may I delete it, and what happens then</source>
        <translation>これは何か、削除してよいか、削除すると何が起こるか</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>用語集(&amp;G)</translation>
    </message>
    <message>
        <source>The words used here, with Hyper-V&apos;s own and the cmdlets</source>
        <translation>ここで使われる用語と、Hyper-V での用語およびコマンドレット</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード ショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Every key in one list</source>
        <translation>すべてのキーの一覧</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>ドキュメント(&amp;D)</translation>
    </message>
    <message>
        <source>The tour, recovery, JSON, formats and how the program is built</source>
        <translation>ツアー、回復、JSON、形式、プログラムの構成</translation>
    </message>
    <message>
        <source>&amp;About snapviewer</source>
        <translation>snapviewer について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較の対象</translation>
    </message>
    <message>
        <source>Blocks, files or settings</source>
        <translation>ブロック、ファイル、または設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の相違</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>前の相違</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Moment A</source>
        <translation>時点 A</translation>
    </message>
    <message>
        <source>Moment B</source>
        <translation>時点 B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A と B を入れ替え</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export the changed ranges</source>
        <translation>変更された範囲のエクスポート</translation>
    </message>
    <message>
        <source>Store the list of changed ranges as CSV or JSON</source>
        <translation>変更された範囲の一覧を CSV または JSON として保存します</translation>
    </message>
    <message>
        <source>Another disk or VM…</source>
        <translation>別のディスクまたは VM…</translation>
    </message>
    <message>
        <source>{moment} of {place}</source>
        <translation>{place} の {moment}</translation>
    </message>
    <message>
        <source>Map of the difference</source>
        <translation>相違のマップ</translation>
    </message>
    <message>
        <source>Changed ranges</source>
        <translation>変更された範囲</translation>
    </message>
    <message>
        <source>Name the guest&apos;s files</source>
        <translation>ゲストのファイル名を表示</translation>
    </message>
    <message>
        <source>Look up which file of the guest lies in each changed range</source>
        <translation>変更された各範囲にゲストのどのファイルがあるかを調べます</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>前の相違 (Shift+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>次の相違 (F7)</translation>
    </message>
    <message>
        <source>Map, ranges and bytes</source>
        <translation>マップ、範囲、バイト</translation>
    </message>
    <message>
        <source>Compare {machine}</source>
        <translation>{machine} の比較</translation>
    </message>
    <message>
        <source>The VM is no longer there.</source>
        <translation>VM はもう存在しません。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>比較するものがありません。</translation>
    </message>
    <message>
        <source>Comparing {a} with {b}</source>
        <translation>{a} と {b} を比較しています</translation>
    </message>
    <message>
        <source>{label}… {done} of {total}</source>
        <translation>{label}… {done} / {total}</translation>
    </message>
    <message>
        <source>These moments cannot be compared: {error}</source>
        <translation>これらの時点は比較できません: {error}</translation>
    </message>
    <message>
        <source>{size} differ in {ranges}; {read} of {all} had to be read</source>
        <translation>{ranges}で {size} が異なります。{all} のうち {read} を読み取る必要がありました</translation>
    </message>
    <message numerus="yes">
        <source>{n} range</source>
        <comment>{n} ranges</comment>
        <translation>
            <numerusform>{n} 個の範囲</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs: both moments read the same bytes.</source>
        <translation>相違はありません。どちらの時点も同じバイトを読み取ります。</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}。</translation>
    </message>
    <message>
        <source>The disk is {a} in A and {b} in B; what only one has counts as different.</source>
        <translation>ディスクは A では {a}、B では {b} です。一方にしかない内容は相違として数えられます。</translation>
    </message>
    <message>
        <source>{exact} differ</source>
        <translation>{exact} が異なります</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>相違なし</translation>
    </message>
    <message>
        <source>1 cell = {size}</source>
        <translation>1 マス = {size}</translation>
    </message>
    <message>
        <source>Difference {number} of {all}: {size} at {start:#x}</source>
        <translation>相違 {number} / {all}: {start:#x} に {size}</translation>
    </message>
    <message>
        <source>Finding the guest&apos;s files</source>
        <translation>ゲストのファイルを調べています</translation>
    </message>
    <message>
        <source>Comparing files…</source>
        <translation>ファイルを比較しています…</translation>
    </message>
    <message>
        <source>Files could not be compared.</source>
        <translation>ファイルを比較できませんでした。</translation>
    </message>
    <message>
        <source>Exporting ranges</source>
        <translation>範囲をエクスポートしています</translation>
    </message>
    <message>
        <source>Written: {out}</source>
        <translation>書き込み完了: {out}</translation>
    </message>
    <message>
        <source>{names} (in A)</source>
        <translation>{names} (A 内)</translation>
    </message>
    <message>
        <source>no file (metadata or free)</source>
        <translation>ファイルなし (メタデータまたは空き)</translation>
    </message>
    <message>
        <source>No snapshot names this file any more and one file stands on it. Merge writes that file into it and frees the rest.</source>
        <translation>このファイルを参照するチェックポイントはもうなく、1 つのファイルがこれに依存しています。結合すると、そのファイルがこのファイルに書き込まれ、残りが解放されます。</translation>
    </message>
    <message>
        <source>No snapshot names this file any more, but two or more files stand on it. It must stay and frees nothing.</source>
        <translation>このファイルを参照するチェックポイントはもうありませんが、2 つ以上のファイルがこれに依存しています。このファイルは残す必要があり、領域は解放されません。</translation>
    </message>
    <message>
        <source>No VM, no snapshot and no disk in use refers to this file. Everything that could refer to it was read.</source>
        <translation>このファイルを参照する VM、チェックポイント、使用中のディスクはありません。参照する可能性のあるものはすべて読み取りました。</translation>
    </message>
    <message>
        <source>Whether something needs this file is not known, because something that could refer to it could not be read. It is never touched.</source>
        <translation>このファイルを必要とするものがあるかどうかは不明です。参照する可能性のあるものの一部を読み取れなかったためです。このファイルには決して手を加えません。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Tabs of the details</source>
        <translation>詳細のタブ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Find a key or value</source>
        <translation>キーまたは値を検索</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation>検出事項 ({count})</translation>
    </message>
    <message>
        <source>Now, {state}: {why}</source>
        <translation>現在、{state}: {why}</translation>
    </message>
    <message>
        <source>Now, {state}</source>
        <translation>現在、{state}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>直前の時点</translation>
    </message>
    <message>
        <source>nothing, it is the first</source>
        <translation>なし、これが最初です</translation>
    </message>
    <message>
        <source>No VM and no disk in use here names this file, but that proves nothing: it may belong to a VM elsewhere. It is never touched.</source>
        <translation>ここの VM も使用中のディスクもこのファイルを記載していませんが、それは何の証明にもなりません。別の場所の VM に属している可能性があります。このファイルには決して触れません。</translation>
    </message>
    <message>
        <source>A disk by its content, under another ending: somebody set it aside. It is never touched, and what it stands on is not changed.</source>
        <translation>内容はディスクですが、拡張子が異なります。誰かが退避したものです。このファイルには決して触れず、その土台も変更されません。</translation>
    </message>
    <message>
        <source>A disk that somebody deleted: it lies in a recycle bin until that is emptied. It is never touched.</source>
        <translation>誰かが削除したディスク。空にされるまでシステムのごみ箱に残ります。このファイルには決して触れません。</translation>
    </message>
    <message>
        <source>nothing that was found here</source>
        <translation>ここで見つかったものはありません</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>その下</translation>
    </message>
    <message>
        <source>Written since {parent}</source>
        <translation>{parent} 以降の書き込み</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>not known: {failed}</source>
        <translation>不明: {failed}</translation>
    </message>
    <message>
        <source>Reads in all</source>
        <translation>読み取り合計</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>its files are missing</source>
        <translation>そのファイルがありません</translation>
    </message>
    <message>
        <source>{size} saved</source>
        <translation>{size} 保存済み</translation>
    </message>
    <message>
        <source>{size} saved, a file of it is missing</source>
        <translation>{size} 保存済み、そのファイルの 1 つが見つかりません</translation>
    </message>
    <message>
        <source>missing: {stored}</source>
        <translation>見つかりません: {stored}</translation>
    </message>
    <message>
        <source>a physical disk, not covered</source>
        <translation>物理ディスク、対象外</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>What the VM&apos;s settings ask of new snapshots; how existing ones were made is not told by any established key.</source>
        <translation>VM の設定が新しいチェックポイントに求めるものです。既存のチェックポイントがどのように作成されたかは、既知のどのキーからもわかりません。</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>against deletion by snapviewer; Hyper-V itself knows nothing of it</source>
        <translation>snapviewer による削除から保護されています。Hyper-V 自身はこれを知りません</translation>
    </message>
    <message>
        <source>A run without branches. Enter unfolds it.</source>
        <translation>分岐のない連なりです。Enter で展開します。</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>削除元</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>{slot}: {reason}</source>
        <translation>{slot}: {reason}</translation>
    </message>
    <message>
        <source>Nothing is merged into {file}, and it is not removed.</source>
        <translation>{file} には何も結合されず、削除もされません。</translation>
    </message>
    <message>
        <source>{slot}, parent {depth}</source>
        <translation>{slot}、親 {depth}</translation>
    </message>
    <message>
        <source>This row has no configuration of its own.</source>
        <translation>この行には自身の構成がありません。</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>refused at present; Delete shows why</source>
        <translation>現時点では拒否されます。理由は「削除」で確認できます</translation>
    </message>
    <message>
        <source>needs {size} more</source>
        <translation>さらに {size} 必要</translation>
    </message>
    <message>
        <source>frees {size}</source>
        <translation>{size} を解放</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Disk {number}: {slot}</source>
        <translation>ディスク {number}: {slot}</translation>
    </message>
    <message>
        <source>{slot} (Ctrl+{number})</source>
        <translation>{slot} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>{moment} の時点</translation>
    </message>
    <message>
        <source>Click a cell to see what is there. Wheel zooms, dragging pans.</source>
        <translation>セルをクリックすると、そこにあるものを表示します。ホイールで拡大/縮小、ドラッグで移動します。</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>マップの表示内容</translation>
    </message>
    <message>
        <source>The other moment</source>
        <translation>もう一方の時点</translation>
    </message>
    <message>
        <source>The moment to compare with</source>
        <translation>比較する時点</translation>
    </message>
    <message>
        <source>Files of the chain</source>
        <translation>チェーンのファイル</translation>
    </message>
    <message>
        <source>Ranges of the map</source>
        <translation>マップの範囲</translation>
    </message>
    <message>
        <source>Show the whole disk (0). Wheel or + and - zoom, dragging pans.</source>
        <translation>ディスク全体を表示します (0)。ホイールまたは + と - で拡大/縮小、ドラッグで移動します。</translation>
    </message>
    <message>
        <source>Show the whole disk</source>
        <translation>ディスク全体を表示</translation>
    </message>
    <message>
        <source>Files, ranges and bytes</source>
        <translation>ファイル、範囲、バイト</translation>
    </message>
    <message>
        <source>Files, ranges or bytes</source>
        <translation>ファイル、範囲またはバイト</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>The files of the chain, top first</source>
        <translation>チェーンのファイル (最上位から順)</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>表形式のマップ</translation>
    </message>
    <message>
        <source>The bytes at the place chosen in map or table</source>
        <translation>マップまたは表で選択した位置のバイト</translation>
    </message>
    <message>
        <source>Map and chain</source>
        <translation>マップとチェーン</translation>
    </message>
    <message>
        <source>This moment has no disk here.</source>
        <translation>この時点には、ここにディスクがありません。</translation>
    </message>
    <message>
        <source>Block map of {slot} at {moment}</source>
        <translation>{moment} の {slot} のブロック マップ</translation>
    </message>
    <message>
        <source>Adding up {slot}</source>
        <translation>{slot} の集計</translation>
    </message>
    <message>
        <source>Reading the disk</source>
        <translation>ディスクの読み取り</translation>
    </message>
    <message>
        <source>This disk cannot be read.

{error}</source>
        <translation>このディスクは読み取れません。

{error}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not have this disk</source>
        <translation>「{name}」にはこのディスクがありません</translation>
    </message>
    <message>
        <source>Mapping {slot}</source>
        <translation>{slot} のマップ作成</translation>
    </message>
    <message>
        <source>This cannot be shown: {error}</source>
        <translation>これは表示できません: {error}</translation>
    </message>
    <message>
        <source>{path}: {format}, {blocks} of {size}</source>
        <translation>{path}: {format}、{blocks} (各 {size})</translation>
    </message>
    <message numerus="yes">
        <source>{n} block</source>
        <comment>{n} blocks</comment>
        <translation>
            <numerusform>{n} ブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranges (first {number})</source>
        <translation>範囲 (最初の {number} 件)</translation>
    </message>
    <message>
        <source>Ranges ({number})</source>
        <translation>範囲 ({number})</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Tabs of the lower area</source>
        <translation>下の領域のタブ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>{doing} did not work</source>
        <translation>{doing}: 失敗しました</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>{doing} was refused</source>
        <translation>{doing}: 拒否されました</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>A bug in snapviewer</source>
        <translation>snapviewer のバグ</translation>
    </message>
    <message>
        <source>{title}.

This is a mistake in the program, not in your files: {name}: {error}</source>
        <translation>{title}。

これはプログラムの誤りであり、お使いのファイルの問題ではありません: {name}: {error}</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>以下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>ファイル: {file}</translation>
    </message>
    <message>
        <source>Where: {structure} at offset {offset:#x}</source>
        <translation>場所: {structure}、オフセット {offset:#x}</translation>
    </message>
    <message>
        <source>Where: {structure}</source>
        <translation>場所: {structure}</translation>
    </message>
    <message>
        <source>Code: {code} (Windows: {windows:#010x})</source>
        <translation>コード: {code} (Windows: {windows:#010x})</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>コード: {code}</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>対処方法: {remedy}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the finding as text</source>
        <translation>検出事項をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>検出事項をコピー</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>何もしない場合</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>検出事項の詳細</translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation>検出事項と詳細</translation>
    </message>
    <message>
        <source>Find a parent…</source>
        <translation>親を検索…</translation>
    </message>
    <message>
        <source>Ranks the candidates and tries them in memory</source>
        <translation>候補に順位を付け、メモリ内で試します</translation>
    </message>
    <message>
        <source>Orphan files…</source>
        <translation>孤立ファイル…</translation>
    </message>
    <message>
        <source>Lists every orphan: inspect, export, move to trash</source>
        <translation>すべての孤立ファイルを一覧表示します: 調査、エクスポート、ごみ箱に移動</translation>
    </message>
    <message>
        <source>Shows the plan first</source>
        <translation>先に計画を表示します</translation>
    </message>
    <message>
        <source>Add {folder}</source>
        <translation>{folder} を追加</translation>
    </message>
    <message>
        <source>Opens it together with the others; it only reads</source>
        <translation>他と一緒に開きます。読み取りのみ行います</translation>
    </message>
    <message>
        <source>Opens a further folder together with the others; it only reads</source>
        <translation>別のフォルダーを他と一緒に開きます。読み取りのみ行います</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Checked: nothing found.</source>
        <translation>チェック済み: 何も検出されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{n} with data at risk</source>
        <comment>{n} with data at risk</comment>
        <translation>
            <numerusform>データが危険なもの {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <comment>{n} to look at</comment>
        <translation>
            <numerusform>確認が必要なもの {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>情報 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the folder</source>
        <translation>フォルダーの監視</translation>
    </message>
    <message>
        <source>Changed on disk since it was read: {first} and {more} more.</source>
        <translation>読み取り後にディスク上で変更されました: {first} と他 {more} 件。</translation>
    </message>
    <message>
        <source>Changed on disk since it was read: {first}.</source>
        <translation>読み取り後にディスク上で変更されました: {first}。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Tree, single folders joined</source>
        <translation>ツリー (単独のフォルダーを連結)</translation>
    </message>
    <message>
        <source>Flat list</source>
        <translation>フラットな一覧</translation>
    </message>
    <message>
        <source>Changed files in the guest</source>
        <translation>ゲスト内で変更されたファイル</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>パスでフィルター</translation>
    </message>
    <message>
        <source>How the files are arranged</source>
        <translation>ファイルの並べ方</translation>
    </message>
    <message>
        <source>Copy out from A…</source>
        <translation>A からコピー…</translation>
    </message>
    <message>
        <source>Copy what is selected as A has it</source>
        <translation>選択したものを A の内容でコピーします</translation>
    </message>
    <message>
        <source>Copy out from B…</source>
        <translation>B からコピー…</translation>
    </message>
    <message>
        <source>Copy what is selected as B has it</source>
        <translation>選択したものを B の内容でコピーします</translation>
    </message>
    <message>
        <source>Snapshots in which this file changed…</source>
        <translation>このファイルが変更されたチェックポイント…</translation>
    </message>
    <message>
        <source>Looks for the file at every moment of the VM</source>
        <translation>VM のすべての時点でこのファイルを探します</translation>
    </message>
    <message>
        <source>File view not possible: {message}.</source>
        <translation>ファイル ビューを表示できません: {message}。</translation>
    </message>
    <message>
        <source>Volume {index} ({filesystem}): {reason}</source>
        <translation>ボリューム {index} ({filesystem}): {reason}</translation>
    </message>
    <message>
        <source>The block view works.</source>
        <translation>ブロック ビューは使用できます。</translation>
    </message>
    <message>
        <source>No file system was found on this disk.</source>
        <translation>このディスクにファイル システムは見つかりませんでした。</translation>
    </message>
    <message>
        <source>{files}: {changes}.</source>
        <translation>{files}: {changes}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>no file differs</source>
        <translation>異なるファイルはありません</translation>
    </message>
    <message>
        <source>B holds {size} more.</source>
        <translation>B のほうが {size} 多く保持しています。</translation>
    </message>
    <message>
        <source>B holds {size} less.</source>
        <translation>B のほうが {size} 少なく保持しています。</translation>
    </message>
    <message>
        <source>Copy the files to a folder</source>
        <translation>ファイルをフォルダーにコピー</translation>
    </message>
    <message>
        <source>Copying {files} from {moment}</source>
        <translation>{moment} から {files} をコピー</translation>
    </message>
    <message>
        <source>Copying out</source>
        <translation>取り出しコピー</translation>
    </message>
    <message>
        <source>{files} ({size}) copied to {folder}.</source>
        <translation>{files} ({size}) を {folder} にコピーしました。</translation>
    </message>
    <message>
        <source>{count} not copied: {first}</source>
        <translation>{count} 件はコピーされませんでした: {first}</translation>
    </message>
    <message numerus="yes">
        <source>{n} name was altered for this computer.</source>
        <comment>{n} names were altered for this computer.</comment>
        <translation>
            <numerusform>このコンピューターに合わせて {n} 個の名前が変更されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {path} at every moment</source>
        <translation>すべての時点で {path} を検索</translation>
    </message>
    <message>
        <source>Looking for versions</source>
        <translation>バージョンの検索</translation>
    </message>
    <message>
        <source>{path}: it does not exist at {moment}</source>
        <translation>{path}: {moment} の時点には存在しません</translation>
    </message>
    <message>
        <source>{path}: written as {place}</source>
        <translation>{path}: {place} として書き込みました</translation>
    </message>
    <message>
        <source>{path}: the volume does not exist at {moment}</source>
        <translation>{path}: {moment} の時点にはボリュームが存在しません</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>上と同じ</translation>
    </message>
    <message>
        <source>this is no folder</source>
        <translation>これはフォルダーではありません</translation>
    </message>
    <message>
        <source>choose an existing folder</source>
        <translation>既存のフォルダーを選択してください</translation>
    </message>
    <message>
        <source>What is this? {title}</source>
        <translation>これは何ですか? {title}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>これは何か</translation>
    </message>
    <message>
        <source>May I delete it?</source>
        <translation>削除してもよいか</translation>
    </message>
    <message>
        <source>What happens if I do</source>
        <translation>削除するとどうなるか</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>この一覧内を検索</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>In Hyper-V</source>
        <translation>Hyper-V での名称</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Go to the parent</source>
        <translation>親に移動</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Go to the first row below</source>
        <translation>下の最初の行に移動</translation>
    </message>
    <message>
        <source>Go to the branch before</source>
        <translation>前の分岐に移動</translation>
    </message>
    <message>
        <source>Go to the next branch</source>
        <translation>次の分岐に移動</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>最初の行に移動</translation>
    </message>
    <message>
        <source>Go to Now</source>
        <translation>「現在」に移動</translation>
    </message>
    <message>
        <source>Unfold a run</source>
        <translation>連なりを展開</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Cancel what runs; close a dialog</source>
        <translation>実行中の処理を取り消す、ダイアログを閉じる</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>Show that disk</source>
        <translation>そのディスクを表示</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>In</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Bytes of the disk</source>
        <translation>ディスクのバイト</translation>
    </message>
    <message>
        <source>Bytes of both moments</source>
        <translation>両方の時点のバイト</translation>
    </message>
    <message>
        <source>Changed bytes are bold, framed and coloured</source>
        <translation>変更されたバイトは太字、枠付き、色付きで表示されます</translation>
    </message>
    <message>
        <source>Place on the disk</source>
        <translation>ディスク上の位置</translation>
    </message>
    <message>
        <source>Take snapshot of {machine} on {host}</source>
        <translation>{host} 上の {machine} のチェックポイントを作成</translation>
    </message>
    <message>
        <source>how much is not known</source>
        <translation>量は不明</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>マップの凡例</translation>
    </message>
    <message>
        <source>and {count} more in the table</source>
        <translation>他 {count} 件は表を参照</translation>
    </message>
    <message>
        <source>{vms}, {size} in {files}</source>
        <translation>{vms}、{files}に {size}</translation>
    </message>
    <message numerus="yes">
        <source>{n} VM</source>
        <comment>{n} VMs</comment>
        <translation>
            <numerusform>{n} 台の VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} disk file</source>
        <comment>{n} disk files</comment>
        <translation>
            <numerusform>{n} 個のディスク ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>No virtual machine here</source>
        <translation>ここには仮想マシンがありません</translation>
    </message>
    <message>
        <source>There is neither a Hyper-V configuration nor a disk file in this folder.</source>
        <translation>このフォルダーには Hyper-V の構成もディスク ファイルもありません。</translation>
    </message>
    <message>
        <source>Live host {host}</source>
        <translation>稼働中のホスト {host}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>空き {size}</translation>
    </message>
    <message>
        <source>read {files} in {seconds} s</source>
        <translation>{files}を {seconds} 秒で読み取り</translation>
    </message>
    <message>
        <source>Hyper-V carries out what you change; disks cannot be looked into</source>
        <translation>変更は Hyper-V が実行します。ディスクの中は参照できません</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} 件は読み取り不可</translation>
    </message>
    <message>
        <source>An action was interrupted.</source>
        <translation>操作が中断されました。</translation>
    </message>
    <message>
        <source>Not all of it could be read, though; the findings say what.</source>
        <translation>ただし、すべてを読み取れたわけではありません。検出事項をご覧ください。</translation>
    </message>
    <message>
        <source>{size} free at {folder}</source>
        <translation>{folder} の空き {size}</translation>
    </message>
    <message>
        <source>Nothing else of this VM can be changed before it is finished or taken back.</source>
        <translation>これを完了させるか取り消すまで、この VM の他のものは変更できません。</translation>
    </message>
    <message>
        <source>Names unknown: disk files were found, but no VM configuration.</source>
        <translation>名前は不明です: ディスク ファイルは見つかりましたが、VM の構成がありません。</translation>
    </message>
    <message>
        <source>Adding up {machine}</source>
        <translation>{machine} の集計</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>ジョブ ({count})</translation>
    </message>
    <message>
        <source>{tip}
Not now: {reason}</source>
        <translation>{tip}
今はできません: {reason}</translation>
    </message>
    <message>
        <source>the VM&apos;s configuration could not be read</source>
        <translation>VM の構成を読み取れませんでした</translation>
    </message>
    <message>
        <source>the VM is running</source>
        <translation>VM が実行中です</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>zeros over a parent</source>
        <translation>親を覆うゼロ</translation>
    </message>
    <message>
        <source>same source</source>
        <translation>読み取り元が同じ</translation>
    </message>
    <message>
        <source>touched, same content</source>
        <translation>書き込みあり、内容は同じ</translation>
    </message>
    <message>
        <source>Mapping the difference</source>
        <translation>差分のマップ作成</translation>
    </message>
    <message>
        <source>{start:#x} to {end:#x} ({size})</source>
        <translation>{start:#x} ～ {end:#x} ({size})</translation>
    </message>
    <message>
        <source>{place}: no file holds anything here; it reads as zeros.</source>
        <translation>{place}: ここには何かを保持しているファイルがなく、ゼロとして読み取られます。</translation>
    </message>
    <message>
        <source>{file} of {owner}</source>
        <translation>{owner} の {file}</translation>
    </message>
    <message>
        <source>{place}: {file} says zeros here, hiding its parents.</source>
        <translation>{place}: {file} がここをゼロとしており、その親を隠しています。</translation>
    </message>
    <message>
        <source>{place}: {file}, file offset {offset:#x} (layer {number} of {count}).</source>
        <translation>{place}: {file}、ファイル オフセット {offset:#x} (レイヤー {number}/{count})。</translation>
    </message>
    <message>
        <source>Map: {state}.</source>
        <translation>マップ: {state}。</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニュー バー</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近使ったものを開く(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;folder</source>
        <translation>フォルダーを閉じる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Virtual machines</source>
        <translation>仮想マシン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイ コントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Reset the &amp;layout</source>
        <translation>レイアウトをリセット(&amp;L)</translation>
    </message>
    <message>
        <source>Disk {number}</source>
        <translation>ディスク {number}</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>実行中の処理を取り消す</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツール バー</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Differs from…</source>
        <translation>次と異なる…</translation>
    </message>
    <message>
        <source>Same as the parent</source>
        <translation>親と同じ</translation>
    </message>
    <message>
        <source>Free in the guest</source>
        <translation>ゲスト内の空き</translation>
    </message>
    <message>
        <source>Which file of the chain answers where</source>
        <translation>チェーンのどのファイルがどこを担当しているか</translation>
    </message>
    <message>
        <source>Where this moment differs from another one (only what can differ is read)</source>
        <translation>この時点が別の時点と異なる箇所 (異なる可能性のある箇所だけを読み取ります)</translation>
    </message>
    <message>
        <source>What the top file stores although its parent reads the same there; reads the file and its parents</source>
        <translation>親がそこで同じ内容として読み取られるのに最上位のファイルが格納しているもの。そのファイルと親を読み取ります</translation>
    </message>
    <message>
        <source>Where the guest&apos;s file systems hold nothing; stored all the same, it could be given back by compacting</source>
        <translation>ゲストのファイル システムが何も保持していない箇所。それでも格納されているものは、最適化により解放できる可能性があります</translation>
    </message>
    <message>
        <source>not in the top file</source>
        <translation>最上位のファイルになし</translation>
    </message>
    <message>
        <source>differs from the parent</source>
        <translation>親と異なる</translation>
    </message>
    <message>
        <source>same as the parent</source>
        <translation>親と同じ</translation>
    </message>
    <message>
        <source>free, nothing stored</source>
        <translation>空き、格納なし</translation>
    </message>
    <message>
        <source>free, yet stored</source>
        <translation>空き、ただし格納あり</translation>
    </message>
    <message>
        <source>Mapping the disk</source>
        <translation>ディスクのマップ作成</translation>
    </message>
    <message>
        <source>{size} of the top file are the same as in its parent.</source>
        <translation>最上位のファイルのうち {size} は親と同じです。</translation>
    </message>
    <message>
        <source>{size} differ.</source>
        <translation>{size} が異なります。</translation>
    </message>
    <message>
        <source>Volume {number} ({filesystem}): {said}</source>
        <translation>ボリューム {number} ({filesystem}): {said}</translation>
    </message>
    <message>
        <source>{free} of {all} free</source>
        <translation>{all} 中 {free} が空き</translation>
    </message>
    <message>
        <source>No volume was found on this disk.</source>
        <translation>このディスクにボリュームは見つかりませんでした。</translation>
    </message>
    <message>
        <source>make folder</source>
        <translation>フォルダー作成</translation>
    </message>
    <message>
        <source>create disk</source>
        <translation>ディスク作成</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>to trash</source>
        <translation>ごみ箱へ</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>rewrite footer</source>
        <translation>フッター書き直し</translation>
    </message>
    <message>
        <source>replay log</source>
        <translation>ログ再生</translation>
    </message>
    <message>
        <source>fill holes</source>
        <translation>穴を埋める</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>write disk</source>
        <translation>ディスクを書き込む</translation>
    </message>
    <message>
        <source>on the host</source>
        <translation>ホスト上</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Refused: {text}</source>
        <translation>拒否: {text}</translation>
    </message>
    <message>
        <source>No longer reachable: {names}</source>
        <translation>到達できなくなるもの: {names}</translation>
    </message>
    <message>
        <source>Works in {folder}</source>
        <translation>{folder} で実行</translation>
    </message>
    <message>
        <source>Folder of the action</source>
        <translation>操作のフォルダー</translation>
    </message>
    <message>
        <source>What was judged</source>
        <translation>判断の対象</translation>
    </message>
    <message>
        <source>{name}: nobody can know this beforehand</source>
        <translation>{name}: 事前には誰にもわかりません</translation>
    </message>
    <message>
        <source>Frees now</source>
        <translation>今すぐ解放</translation>
    </message>
    <message>
        <source>Takes up</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Frees later</source>
        <translation>後で解放</translation>
    </message>
    <message>
        <source>Needs meanwhile</source>
        <translation>一時的に必要</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>What is written is not known beforehand</source>
        <translation>何が書き込まれるかは事前にはわかりません</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>空き領域</translation>
    </message>
    <message>
        <source>Free at {folder}</source>
        <translation>{folder} の空き</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>There is not enough free space for this.</source>
        <translation>このための空き領域が足りません。</translation>
    </message>
    <message>
        <source>Way back: {back}</source>
        <translation>元に戻す方法: {back}</translation>
    </message>
    <message>
        <source>Way back: none. This cannot be undone.</source>
        <translation>元に戻す方法: なし。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>元に戻す方法</translation>
    </message>
    <message>
        <source>Steps ({count})</source>
        <translation>手順 ({count})</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message numerus="yes">
        <source>Checks: {n} wants attention</source>
        <comment>Checks: {n} want attention</comment>
        <translation>
            <numerusform>チェック: {n} 件に注意が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: passed</source>
        <comment>Checks: all {n} passed</comment>
        <translation>
            <numerusform>チェック: {n} 件すべて合格</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm, type the name: {name}</source>
        <translation>確認のため、名前を入力してください: {name}</translation>
    </message>
    <message>
        <source>Type {name} to confirm</source>
        <translation>確認のため {name} と入力</translation>
    </message>
    <message>
        <source>The VM is off on every host</source>
        <translation>VM はどのホストでもオフです</translation>
    </message>
    <message>
        <source>It cannot be seen: {reason}</source>
        <translation>確認できません: {reason}</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>計画を保存…</translation>
    </message>
    <message>
        <source>Store the plan as JSON</source>
        <translation>計画を JSON として保存</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>コマンド ラインをコピー</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>PowerShell としてコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Carry it out later, from the list of jobs</source>
        <translation>後でジョブの一覧から実行</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>計画を保存</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>計画を保存しています</translation>
    </message>
    <message>
        <source>Made by somebody else</source>
        <translation>他者が作成したもの</translation>
    </message>
    <message>
        <source>Is every step of the plan what you want?</source>
        <translation>計画のすべての手順は意図したとおりですか?</translation>
    </message>
    <message>
        <source>Go by it</source>
        <translation>これに従う</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>完了: {title}</translation>
    </message>
    <message>
        <source>To do on the Hyper-V host</source>
        <translation>Hyper-V ホストで行うこと</translation>
    </message>
    <message>
        <source>The files are done. Run this where the VM is registered:</source>
        <translation>ファイルの処理は完了しました。VM が登録されている場所で次を実行してください:</translation>
    </message>
    <message>
        <source>Checking again: {title}</source>
        <translation>再チェックしています: {title}</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>もう何も開かれていません。</translation>
    </message>
    <message>
        <source>It would do something else by now. Look at it again.</source>
        <translation>今では別の処理になります。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Done; no file differs from before.</source>
        <translation>完了しました。以前と異なるファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Done; {n} file changed.</source>
        <comment>Done; {n} files changed.</comment>
        <translation>
            <numerusform>完了しました。{n} 個のファイルが変更されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>キャンセル (Esc)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>実行中のジョブをキャンセル</translation>
    </message>
    <message>
        <source>{job}: {progress}</source>
        <translation>{job}: {progress}</translation>
    </message>
    <message>
        <source>Cancelling: {text}</source>
        <translation>キャンセルしています: {text}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>Revert {machine} to {moment}</source>
        <translation>{machine} を {moment} に戻す</translation>
    </message>
    <message>
        <source>Now becomes &apos;{moment}&apos;. What was written since the snapshot Now stands on ({lost}) is dropped unless you take a snapshot of it first.</source>
        <translation>「現在」は「{moment}」になります。「現在」の元のチェックポイント以降に書き込まれたもの ({lost}) は、先に現在の状態のチェックポイントを作成しない限り破棄されます。</translation>
    </message>
    <message>
        <source>Take a snapshot of the present state first</source>
        <translation>先に現在の状態のチェックポイントを作成</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>その名前</translation>
    </message>
    <message>
        <source>Delete snapshot subtree {moment}</source>
        <translation>チェックポイント サブツリー {moment} の削除</translation>
    </message>
    <message>
        <source>Delete snapshot {moment}</source>
        <translation>チェックポイント {moment} の削除</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; and everything below it afterwards. Every other moment keeps its content.</source>
        <translation>以後、「{moment}」とその下のすべてには戻れなくなります。ほかの時点の内容はすべてそのまま残ります。</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; afterwards. Every other moment keeps its content.</source>
        <translation>以後、「{moment}」には戻れなくなります。ほかの時点の内容はすべてそのまま残ります。</translation>
    </message>
    <message>
        <source>Merge the files left behind now</source>
        <translation>残されるファイルを今すぐ結合</translation>
    </message>
    <message>
        <source>Merge later: quick, can be undone until then</source>
        <translation>後で結合: すぐに終わり、結合までは元に戻せます</translation>
    </message>
    <message>
        <source>Frees the space at once; takes longer and cannot be undone</source>
        <translation>領域をすぐに解放します。時間がかかり、元に戻せません</translation>
    </message>
    <message>
        <source>The files stay until &apos;Merge&apos; is run</source>
        <translation>「結合」を実行するまでファイルは残ります</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Is checked again</source>
        <translation>再チェック中</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Carry out all…</source>
        <translation>すべて実行…</translation>
    </message>
    <message>
        <source>Show the plan…</source>
        <translation>計画を表示…</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>ジョブをキャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>終了分をクリア</translation>
    </message>
    <message numerus="yes">
        <source>{n} plan waits.</source>
        <comment>{n} plans wait.</comment>
        <translation>
            <numerusform>{n} 件の計画が待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan waits. &apos;Add to the queue&apos; in a plan puts it here.</source>
        <translation>待機中の計画はありません。計画の「キューに追加」でここに入ります。</translation>
    </message>
    <message>
        <source>Carry out all plans that wait</source>
        <translation>待機中の計画をすべて実行</translation>
    </message>
    <message numerus="yes">
        <source>{n} plan is carried out.</source>
        <comment>{n} plans are carried out, one after another.</comment>
        <translation>
            <numerusform>{n} 件の計画を順に実行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they write {size}.</source>
        <translation>合計で {size} を書き込みます。</translation>
    </message>
    <message>
        <source>The files are {size} smaller afterwards.</source>
        <translation>実行後、ファイルは {size} 小さくなります。</translation>
    </message>
    <message>
        <source>The files are {size} larger afterwards.</source>
        <translation>実行後、ファイルは {size} 大きくなります。</translation>
    </message>
    <message>
        <source>Each is checked again at its turn. If one would do something else by then, fails or is cancelled, the rest waits.</source>
        <translation>それぞれの番になると再チェックします。そのとき別の処理になるもの、失敗したもの、キャンセルされたものがあれば、残りは待機します。</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>手動で指定</translation>
    </message>
    <message>
        <source>Trying the parent in memory</source>
        <translation>メモリ内で親を試しています</translation>
    </message>
    <message>
        <source>Find a parent for {child}</source>
        <translation>{child} の親を検索</translation>
    </message>
    <message>
        <source>Id fits</source>
        <translation>ID が一致</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>同じサイズ</translation>
    </message>
    <message>
        <source>Name fits</source>
        <translation>名前が一致</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>How much of the child&apos;s data lies over data of this file</source>
        <translation>子のデータのうち、このファイルのデータの上に重なる割合</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>以後変更なし</translation>
    </message>
    <message>
        <source>Candidates for the parent, best first</source>
        <translation>親の候補 (最適なものから順)</translation>
    </message>
    <message>
        <source>Looking for candidates…</source>
        <translation>候補を検索しています…</translation>
    </message>
    <message>
        <source>What the try showed</source>
        <translation>試行の結果</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Files the guest would see</source>
        <translation>ゲストから見えるファイル</translation>
    </message>
    <message>
        <source>{child} needs a parent</source>
        <translation>{child} には親が必要です</translation>
    </message>
    <message>
        <source>Candidates and what a try shows</source>
        <translation>候補と試行の結果</translation>
    </message>
    <message>
        <source>The parent&apos;s folder on the Windows host</source>
        <translation>Windows ホスト上の親のフォルダー</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>ほかのファイル…</translation>
    </message>
    <message>
        <source>Add a file as a candidate</source>
        <translation>ファイルを候補として追加</translation>
    </message>
    <message>
        <source>Try in memory</source>
        <translation>メモリ内で試す</translation>
    </message>
    <message>
        <source>Compose the chain without writing and look into it</source>
        <translation>書き込まずにチェーンを組み立て、中を調べます</translation>
    </message>
    <message>
        <source>Plan reconnect…</source>
        <translation>再接続を計画…</translation>
    </message>
    <message>
        <source>Ranking candidates</source>
        <translation>候補を順位付けしています</translation>
    </message>
    <message>
        <source>None can be named: {error}</source>
        <translation>候補を挙げられません: {error}</translation>
    </message>
    <message>
        <source>{candidates}, best first; {certain} with the id and size the child expects.</source>
        <translation>{candidates} (最適なものから順)。子が想定する ID とサイズを持つもの: {certain}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} candidate</source>
        <comment>{n} candidates</comment>
        <translation>
            <numerusform>{n} 件の候補</numerusform>
        </translation>
    </message>
    <message>
        <source>No disk of this folder can be its parent. Choose another file.</source>
        <translation>このフォルダーには親になり得るディスクがありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Try in memory shows what the guest would see with this parent.</source>
        <translation>「メモリ内で試す」は、この親でゲストから何が見えるかを示します。</translation>
    </message>
    <message>
        <source>The parent of {child}</source>
        <translation>{child} の親</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>Trying {name} in memory</source>
        <translation>メモリ内で {name} を試しています</translation>
    </message>
    <message>
        <source>The try failed: {error}</source>
        <translation>試行に失敗しました: {error}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>It opens: the file system is whole.</source>
        <translation>開けます: ファイル システムは完全です。</translation>
    </message>
    <message>
        <source>Nothing speaks against it, but no file system proves it either.</source>
        <translation>否定する材料はありませんが、それを証明するファイル システムもありません。</translation>
    </message>
    <message>
        <source>It does not fit.</source>
        <translation>一致しません。</translation>
    </message>
    <message>
        <source>Done here before:</source>
        <translation>ここで以前に行った操作:</translation>
    </message>
    <message>
        <source>Planning: {title}</source>
        <translation>計画を作成しています: {title}</translation>
    </message>
    <message>
        <source>Planning to reconnect {child}</source>
        <translation>{child} の再接続の計画を作成しています</translation>
    </message>
    <message>
        <source>Checking every block map</source>
        <translation>すべてのブロック マップをチェックしています</translation>
    </message>
    <message>
        <source>Deeper check of {vms}: {findings}</source>
        <translation>{vms} の詳細チェック: {findings}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more finding</source>
        <comment>{n} more findings</comment>
        <translation>
            <numerusform>ほかに {n} 件の検出事項</numerusform>
        </translation>
    </message>
    <message>
        <source>Deeper check</source>
        <translation>詳細チェック</translation>
    </message>
    <message>
        <source>Planning to move orphans to the trash</source>
        <translation>孤立ファイルをごみ箱に移動する計画を作成しています</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} のエクスポート</translation>
    </message>
    <message>
        <source>VHDX disk (*.vhdx)</source>
        <translation>VHDX ディスク (*.vhdx)</translation>
    </message>
    <message>
        <source>VHD disk (*.vhd)</source>
        <translation>VHD ディスク (*.vhd)</translation>
    </message>
    <message>
        <source>Raw image (*.img)</source>
        <translation>RAW イメージ (*.img)</translation>
    </message>
    <message>
        <source>Export {moment} as a VM</source>
        <translation>{moment} を VM としてエクスポート</translation>
    </message>
    <message>
        <source>Writes &apos;{moment}&apos; as a VM of its own: its disks without their chain, its settings with a new id, its saved state. This VM stays as it is. You see a plan first.</source>
        <translation>「{moment}」を独立した VM として書き出します。チェーンなしのディスク、新しい ID の設定、保存された状態です。この VM はそのまま残ります。まず計画が表示されます。</translation>
    </message>
    <message>
        <source>{name} (exported)</source>
        <translation>{name} (エクスポート)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder that the new one is made in</source>
        <translation>新しいフォルダーを作る場所を選択</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Folder on the Windows host</source>
        <translation>Windows ホスト上のフォルダー</translation>
    </message>
    <message>
        <source>Under this path the VM&apos;s settings name its disks, like D:\VMs\Web.</source>
        <translation>VM の設定はこのパスでディスクを示します。例: D:\VMs\Web</translation>
    </message>
    <message>
        <source>Planning the export</source>
        <translation>エクスポートを計画しています</translation>
    </message>
    <message>
        <source>the opened folder was read again and does not have this moment any more</source>
        <translation>開いたフォルダーは読み直され、この時点はもうありません</translation>
    </message>
    <message>
        <source>Exporting to {out}</source>
        <translation>{out} にエクスポートしています</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} を読み取っています</translation>
    </message>
    <message>
        <source>Another disk or VM</source>
        <translation>別のディスクまたは VM</translation>
    </message>
    <message>
        <source>VM or disk</source>
        <translation>VM またはディスク</translation>
    </message>
    <message>
        <source>What lies outside of the opened place is opened for reading only.</source>
        <translation>開いた場所の外にあるものは、読み取り専用で開かれます。</translation>
    </message>
    <message>
        <source>Disk file…</source>
        <translation>ディスク ファイル…</translation>
    </message>
    <message>
        <source>Choose a disk file</source>
        <translation>ディスク ファイルを選択</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Choose the folder of a VM</source>
        <translation>VM のフォルダーを選択</translation>
    </message>
    <message>
        <source>Disks ({suffixes})</source>
        <translation>ディスク ({suffixes})</translation>
    </message>
    <message>
        <source>All files ({suffixes})</source>
        <translation>すべてのファイル ({suffixes})</translation>
    </message>
    <message>
        <source>Opening {path}</source>
        <translation>{path} を開いています</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>{host} に問い合わせています</translation>
    </message>
    <message>
        <source>Read {place}: {vms}, {files} in {seconds} s</source>
        <translation>{place} を読み取りました: {vms}、{files} ({seconds} 秒)</translation>
    </message>
    <message>
        <source>Could not open {path}: {error}</source>
        <translation>{path} を開けませんでした: {error}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>続行しています</translation>
    </message>
    <message>
        <source>Cancelled: {label}</source>
        <translation>キャンセルしました: {label}</translation>
    </message>
    <message>
        <source>Not done: {label}: {error}</source>
        <translation>完了しませんでした: {label}: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {n} more</source>
        <comment>{first} and {n} more</comment>
        <translation>
            <numerusform>{first} ほか {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>One of the two moments has no configuration.</source>
        <translation>2 つの時点の一方に構成がありません。</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>異なる設定はありません。</translation>
    </message>
    <message>
        <source>{settings} differ; {own} more are times and ids, which change by themselves.</source>
        <translation>{settings}が異なります。ほかの {own} 件は、ひとりでに変わる時刻と ID です。</translation>
    </message>
    <message numerus="yes">
        <source>{n} setting</source>
        <comment>{n} settings</comment>
        <translation>
            <numerusform>{n} 件の設定</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no view &apos;{view}&apos;</source>
        <translation>ビュー「{view}」はありません</translation>
    </message>
    <message>
        <source>use one of: {views}</source>
        <translation>次のいずれかを使ってください: {views}</translation>
    </message>
    <message>
        <source>nothing could be opened</source>
        <translation>何も開けませんでした</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>図を書き込めませんでした</translation>
    </message>
    <message>
        <source>there are no two moments to compare</source>
        <translation>比較する 2 つの時点がありません</translation>
    </message>
    <message>
        <source>there is no snapshot to delete</source>
        <translation>削除するチェックポイントがありません</translation>
    </message>
    <message>
        <source>the plan could not be made</source>
        <translation>計画を作成できませんでした</translation>
    </message>
    <message>
        <source>Fold runs</source>
        <translation>連なりを折りたたむ</translation>
    </message>
    <message>
        <source>Fold long runs without branches into one row</source>
        <translation>分岐のない長い連なりを 1 行に折りたたむ</translation>
    </message>
    <message>
        <source>Fold long runs</source>
        <translation>長い連なりを折りたたむ</translation>
    </message>
    <message>
        <source>Show files that belong to no snapshot: waiting for a merge, orphans, unknown, not placed, set aside, in a recycle bin</source>
        <translation>どのチェックポイントにも属さないファイルを表示: 結合待ち、孤立、不明、所属不明、退避済み、システムのごみ箱内</translation>
    </message>
    <message>
        <source>Show files without a snapshot</source>
        <translation>チェックポイントのないファイルを表示</translation>
    </message>
    <message>
        <source>Tree order</source>
        <translation>ツリー順</translation>
    </message>
    <message>
        <source>Back to the graph (Ctrl+T)</source>
        <translation>グラフに戻る (Ctrl+T)</translation>
    </message>
    <message>
        <source>Back to tree order</source>
        <translation>ツリー順に戻る</translation>
    </message>
    <message>
        <source>One row per snapshot, Now last in its branch</source>
        <translation>チェックポイントごとに 1 行、「現在」は分岐の最後</translation>
    </message>
    <message>
        <source>Row numbers of snapshots</source>
        <translation>チェックポイントの行番号</translation>
    </message>
    <message>
        <source>Columns of snapshots</source>
        <translation>チェックポイントの列</translation>
    </message>
    <message>
        <source>No virtual machine</source>
        <translation>仮想マシンなし</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>ここに表示するものはありません。</translation>
    </message>
    <message>
        <source>This VM could not be read</source>
        <translation>この VM を読み取れませんでした</translation>
    </message>
    <message>
        <source>Now is not known.</source>
        <translation>「現在」が不明です。</translation>
    </message>
    <message>
        <source>This VM has no snapshots. Take makes the first one.</source>
        <translation>この VM にはチェックポイントがありません。「作成」で最初のチェックポイントを作成できます。</translation>
    </message>
    <message>
        <source>Find by reading</source>
        <translation>読み取って検索</translation>
    </message>
    <message>
        <source>Reads this moment&apos;s own files and their parents to compare</source>
        <translation>この時点自体のファイルとその親を読み取って比較します</translation>
    </message>
    <message>
        <source>Find what is identical to the parent by reading</source>
        <translation>親と同一の部分を読み取って検索</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>ホスト上</translation>
    </message>
    <message>
        <source>What the host&apos;s file system really gave the file</source>
        <translation>ホストのファイル システムが実際にファイルに割り当てた量</translation>
    </message>
    <message>
        <source>The disk&apos;s data stored in it</source>
        <translation>このファイルに格納されているディスクのデータ</translation>
    </message>
    <message>
        <source>Files of this moment</source>
        <translation>この時点のファイル</translation>
    </message>
    <message>
        <source>Numbers and files</source>
        <translation>数値とファイル</translation>
    </message>
    <message>
        <source>Adding up {name}</source>
        <translation>{name} を集計しています</translation>
    </message>
    <message>
        <source>This cannot be counted: {error}</source>
        <translation>集計できません: {error}</translation>
    </message>
    <message>
        <source>Select a snapshot or Now.</source>
        <translation>チェックポイントまたは「現在」を選択してください。</translation>
    </message>
    <message>
        <source>A disk could not be counted: {failed}</source>
        <translation>集計できなかったディスクがあります: {failed}</translation>
    </message>
    <message>
        <source>Written since {above}</source>
        <translation>{above} 以降の書き込み</translation>
    </message>
    <message>
        <source>No other moment reads it</source>
        <translation>ほかのどの時点も読み取りません</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Other moments read it too</source>
        <translation>ほかの時点も読み取ります</translation>
    </message>
    <message>
        <source>Length of its files</source>
        <translation>ファイルの長さ</translation>
    </message>
    <message>
        <source>What the host&apos;s file system really gave these files</source>
        <translation>ホストのファイル システムが実際にこれらのファイルに割り当てた量</translation>
    </message>
    <message>
        <source>Identical to the parent</source>
        <translation>親と同一</translation>
    </message>
    <message>
        <source>Stored here although what lies below reads the same</source>
        <translation>下にあるものの読み取り内容と同じなのに、ここに格納されているもの</translation>
    </message>
    <message>
        <source>Refused at present: {refused}</source>
        <translation>現時点では拒否: {refused}</translation>
    </message>
    <message>
        <source>Why it cannot be deleted</source>
        <translation>削除できない理由</translation>
    </message>
    <message>
        <source>Freed at once</source>
        <translation>すぐに解放</translation>
    </message>
    <message>
        <source>Files are so much shorter when it is done</source>
        <translation>完了時にファイルが短くなる量</translation>
    </message>
    <message>
        <source>On emptying the trash</source>
        <translation>ごみ箱を空にしたとき</translation>
    </message>
    <message>
        <source>Kept until then for undo</source>
        <translation>それまでは元に戻すために保持</translation>
    </message>
    <message>
        <source>Extra meanwhile</source>
        <translation>途中の追加分</translation>
    </message>
    <message>
        <source>The most the files grow on the way</source>
        <translation>途中でファイルが大きくなる最大量</translation>
    </message>
    <message>
        <source>Data copied by the merge</source>
        <translation>結合でコピーされるデータ</translation>
    </message>
    <message>
        <source>Merge later: at once</source>
        <translation>後で結合: すぐに</translation>
    </message>
    <message>
        <source>Freed while the merge waits</source>
        <translation>結合待ちの間に解放</translation>
    </message>
    <message>
        <source>Merge later: then</source>
        <translation>後で結合: その後</translation>
    </message>
    <message>
        <source>Freed by the merge and by emptying the trash</source>
        <translation>結合とごみ箱を空にすることで解放</translation>
    </message>
    <message>
        <source>Comparing {name} with what lies below</source>
        <translation>{name} を下にあるものと比較しています</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Open demo VM</source>
        <translation>デモ VM を開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>最近使った場所</translation>
    </message>
    <message>
        <source>Drop a VM&apos;s folder, a folder that holds many VMs, or a disk file here; several folders at once are judged together. Opening only reads; every change shows its plan first.</source>
        <translation>VM のフォルダー、多数の VM を含むフォルダー、またはディスク ファイルをここにドロップしてください。複数のフォルダーを同時にドロップすると、まとめて判断されます。開く操作では読み取りのみ行われ、変更の前には必ず計画が表示されます。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>This place could not be read</source>
        <translation>この場所を読み取れませんでした</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み取りはキャンセルされました。</translation>
    </message>
    <message>
        <source>The VM was in use while it was read: the copy is what a power loss would leave, at best.</source>
        <translation>VM は読み取り中に使用されていました。コピーは、よくても電源断が残す状態です。</translation>
    </message>
    <message>
        <source>Export although the VM is running; the copy may be torn</source>
        <translation>VM が実行中でもエクスポート (コピーが不整合になる可能性があります)</translation>
    </message>
    <message>
        <source>Export the disk of {moment}</source>
        <translation>{moment} のディスクのエクスポート</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>データ (*.json)</translation>
    </message>
    <message>
        <source>Writing {out}</source>
        <translation>{out} を書き込んでいます</translation>
    </message>
    <message>
        <source>Save the tree as a picture</source>
        <translation>ツリーを図として保存</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>ベクター図形 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing {machine}</source>
        <translation>{machine} を描画しています</translation>
    </message>
    <message>
        <source>Exported {moment} to {out}</source>
        <translation>{moment} を {out} にエクスポートしました</translation>
    </message>
    <message>
        <source>Saved {out}</source>
        <translation>{out} を保存しました</translation>
    </message>
    <message>
        <source>{what}: {size} in {seconds} s</source>
        <translation>{what}: {size} ({seconds} 秒)</translation>
    </message>
    <message>
        <source>A folded run</source>
        <translation>折りたたまれた連なり</translation>
    </message>
    <message>
        <source>{count} snapshots in a line without branches, drawn as one row. Enter or a double-click unfolds it.</source>
        <translation>分岐なしに連なる {count} 個のチェックポイントを 1 行で描いたものです。Enter キーまたはダブルクリックで展開します。</translation>
    </message>
    <message>
        <source>Unfold it, then choose a snapshot.</source>
        <translation>展開してから、チェックポイントを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Open the folder of a Hyper-V VM, or one that holds many; its snapshots appear as rows. Select a row or a file and press F1 again.</source>
        <translation>Hyper-V VM のフォルダー、または多数の VM を含むフォルダーを開いてください。チェックポイントが行として表示されます。行またはファイルを選択し、もう一度 F1 を押してください。</translation>
    </message>
    <message>
        <source>Nothing is ever deleted without a plan that you confirm.</source>
        <translation>ご自身が確認した計画なしに何かが削除されることは決してありません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Trash of {name}</source>
        <translation>{name} のごみ箱</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Finished actions, newest first</source>
        <translation>完了した操作 (新しい順)</translation>
    </message>
    <message>
        <source>Undo last…</source>
        <translation>最後の操作を元に戻す…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>It cannot be read: {error}</source>
        <translation>読み取れません: {error}</translation>
    </message>
    <message>
        <source>{actions}; the trash holds {size}. Only the last can be undone.</source>
        <translation>{actions}。ごみ箱には {size} あります。元に戻せるのは最後の操作だけです。</translation>
    </message>
    <message numerus="yes">
        <source>{n} finished action</source>
        <comment>{n} finished actions</comment>
        <translation>
            <numerusform>{n} 件の完了した操作</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash holds {size}, but nothing can be undone: its actions belong to another folder, of which this is a copy, or cannot be read.</source>
        <translation>ごみ箱には {size} ありますが、何も元に戻せません: その操作は、このフォルダーのコピー元である別のフォルダーのものであるか、読み取れません。</translation>
    </message>
    <message>
        <source>{kind}; disk of {size}; made by {creator}</source>
        <translation>{kind}、{size} のディスク、作成元: {creator}</translation>
    </message>
    <message>
        <source>Stands on: {names}</source>
        <translation>元になるもの: {names}</translation>
    </message>
    <message>
        <source>Below it: {names}</source>
        <translation>その下: {names}</translation>
    </message>
    <message>
        <source>Its parent is missing: {path}</source>
        <translation>親が見つかりません: {path}</translation>
    </message>
    <message>
        <source>Orphan files</source>
        <translation>孤立ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>About the chosen file</source>
        <translation>選んだファイルについて</translation>
    </message>
    <message>
        <source>{files} of {size} that nothing refers to: every configuration and disk here was read.</source>
        <translation>何からも参照されていない {files} ({size}): ここにあるすべての構成とディスクを読み取りました。</translation>
    </message>
    <message>
        <source>No orphan was found.</source>
        <translation>孤立ファイルは見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{n} file could not be judged and is never touched.</source>
        <comment>{n} files could not be judged and are never touched.</comment>
        <translation>
            <numerusform>{n} 個のファイルは判定できなかったため、決して変更しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>Opens the file with its chain</source>
        <translation>ファイルをチェーンとともに開きます</translation>
    </message>
    <message>
        <source>Writes what it reads to one file</source>
        <translation>読み取り内容を 1 つのファイルに書き込みます</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>ごみ箱に移動…</translation>
    </message>
    <message>
        <source>Shows the plan, which lists each file, first</source>
        <translation>先に、各ファイルを列挙した計画を表示します</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>there is no picture format &apos;{suffix}&apos;</source>
        <translation>画像形式「{suffix}」はありません</translation>
    </message>
    <message>
        <source>name a file that ends in .svg or .png</source>
        <translation>.svg または .png で終わるファイルを指定してください</translation>
    </message>
    <message>
        <source>the tree is too large for a picture: {width} by {height} points</source>
        <translation>ツリーが図にするには大きすぎます: {width} x {height} ポイント</translation>
    </message>
    <message>
        <source>save it as SVG</source>
        <translation>SVG として保存してください</translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <translation>図を作成できませんでした</translation>
    </message>
    <message>
        <source>Snapshots in which {name} changed</source>
        <translation>{name} が変更されたチェックポイント</translation>
    </message>
    <message>
        <source>Modified in the guest</source>
        <translation>ゲストでの更新日時</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>内容 (SHA-256)</translation>
    </message>
    <message>
        <source>Versions of the file</source>
        <translation>ファイルのバージョン</translation>
    </message>
    <message>
        <source>Show every moment</source>
        <translation>すべての時点を表示</translation>
    </message>
    <message>
        <source>It changed in {changed} of {moments}; {contents}.</source>
        <translation>{moments}のうち {changed} 件で変更されました。{contents}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} moment</source>
        <comment>{n} moments</comment>
        <translation>
            <numerusform>{n} 個の時点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different content</source>
        <comment>{n} different contents</comment>
        <translation>
            <numerusform>{n} 種類の内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Row numbers of {name}</source>
        <translation>{name} の行番号</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>{name} の列</translation>
    </message>
    <message>
        <source>this has changed, has come or is gone since the folder was read</source>
        <translation>フォルダーの読み取り後に、これが変更されたか、追加されたか、なくなりました</translation>
    </message>
    <message>
        <source>{name} has changed since this folder was read. Refresh, look at the new plan, then try again.</source>
        <translation>このフォルダーの読み取り後に {name} が変更されています。最新の情報に更新し、新しい計画を確認してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>bring the volume back, refresh, look at the new plan, then try again</source>
        <translation>ボリュームを戻し、最新の情報に更新して新しい計画を確認してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>{folder} is not on the volume any more that it was read from: the volume was taken out, or another one is there.</source>
        <translation>{folder} は、読み取ったときのボリューム上にもうありません。ボリュームが取り外されたか、別のボリュームがあります。</translation>
    </message>
    <message>
        <source>keep the journal, look at what it names, and do by hand what is right of it</source>
        <translation>ジャーナルを保管し、記載されているものを確認して、そのうち正しいものを手動で実行してください</translation>
    </message>
    <message>
        <source>a step of the journal is for a host to carry out</source>
        <translation>ジャーナルの手順の 1 つは、ホストが実行するものです</translation>
    </message>
    <message>
        <source>a step of the journal works on a file of another kind: {kind}</source>
        <translation>ジャーナルの手順の 1 つが、別の種類のファイルを対象としています: {kind}</translation>
    </message>
    <message>
        <source>the journal takes a file of another kind</source>
        <translation>ジャーナルが別の種類のファイルを対象としています</translation>
    </message>
    <message>
        <source>a link lies where this program keeps its own files; it is not followed</source>
        <translation>このプログラムが自身のファイルを置く場所にリンクがあります。リンクはたどりません</translation>
    </message>
    <message>
        <source>the journal leads through a link</source>
        <translation>ジャーナルがリンクを通っています</translation>
    </message>
    <message>
        <source>the journal names a file that belongs to another VM</source>
        <translation>ジャーナルが、別の VM に属するファイルを記載しています</translation>
    </message>
    <message>
        <source>the journal names another VM&apos;s work folder</source>
        <translation>ジャーナルが、別の VM の作業フォルダーを記載しています</translation>
    </message>
    <message>
        <source>the journal names a file outside the VM&apos;s folder that is not known to be the VM&apos;s</source>
        <translation>ジャーナルが、VM のフォルダーの外にあり、VM のものと判明していないファイルを記載しています</translation>
    </message>
    <message>
        <source>the journal does not fit this file: it is not as the interrupted action left it, or the journal is an old one that was put back</source>
        <translation>ジャーナルがこのファイルに合いません。ファイルが中断された操作の残した状態と異なるか、ジャーナルが後から戻された古いものです</translation>
    </message>
    <message>
        <source>bring the file back as it was; or, where the action is of no interest any more, move the files journal-0 and journal-1 away from {folder}</source>
        <translation>ファイルを以前の状態に戻してください。その操作がもう重要でない場合は、ファイル journal-0 と journal-1 を {folder} から別の場所に移してください</translation>
    </message>
    <message>
        <source>Whether a host runs this VM cannot be seen: {reason}. Make sure that the VM is off.</source>
        <translation>ホストがこの VM を実行しているかどうかを確認できません: {reason}。VM がオフであることを確認してください。</translation>
    </message>
    <message>
        <source>whether a host runs this VM cannot be seen: {reason}</source>
        <translation>ホストがこの VM を実行しているかどうかを確認できません: {reason}</translation>
    </message>
    <message>
        <source>make sure that the VM is off, then say so (--host-is-off)</source>
        <translation>VM がオフであることを確認してから、その旨を指定してください (--host-is-off)</translation>
    </message>
    <message>
        <source>{name} is in use by another process ({proof}): the VM runs, or another program works with it. Shut the VM down, or let the program end, then try again.</source>
        <translation>{name} は別のプロセスが使用中です ({proof})。VM が実行中か、別のプログラムが使用しています。VM をシャットダウンするか、そのプログラムの終了を待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} is in use by another process, {holder} ({proof}): the VM runs, or another program works with it. Shut the VM down, or let the program end, then try again.</source>
        <translation>{name} は別のプロセス {holder} が使用中です ({proof})。VM が実行中か、別のプログラムが使用しています。VM をシャットダウンするか、そのプログラムの終了を待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Whether {name} is in use is not known: {proof}.</source>
        <translation>{name} が使用中かどうか不明です: {proof}。</translation>
    </message>
    <message>
        <source>{name} may not be written ({proof}). Allow it, then try again.</source>
        <translation>{name} に書き込むことが許可されていません ({proof})。許可してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>{readers} reads {name}, which this action changes: what it reads may be mixed up.</source>
        <translation>この操作が変更する {name} を {readers} が読み取っています。読み取られる内容に新旧が混ざる可能性があります。</translation>
    </message>
    <message>
        <source>shut the VM down (or let the program end), then try again</source>
        <translation>VM をシャットダウンして (またはそのプログラムの終了を待って) からもう一度お試しください</translation>
    </message>
    <message>
        <source>this place cannot be entered any more</source>
        <translation>この場所にはもう入れません</translation>
    </message>
    <message>
        <source>the file has another number of names (hard links)</source>
        <translation>ファイルの名前の数 (ハード リンク) が変わっています</translation>
    </message>
    <message>
        <source>a disk that cannot be read has come or has changed</source>
        <translation>読み取れないディスクが現れたか、変更されました</translation>
    </message>
    <message>
        <source>a disk that stands on {name} has come</source>
        <translation>{name} の上に成り立つディスクが現れました</translation>
    </message>
    <message>
        <source>a configuration that cannot be read has come or has changed</source>
        <translation>読み取れない構成が現れたか、変更されました</translation>
    </message>
    <message>
        <source>this configuration has come or has changed, and it names {name}</source>
        <translation>この構成が現れたか変更され、{name} を記載しています</translation>
    </message>
    <message>
        <source>what the plan stood on has changed since it was made: {what}</source>
        <translation>計画の前提となったものが、計画の作成後に変わりました: {what}</translation>
    </message>
    <message>
        <source>The configuration refers to snapshots in a form that is not understood ({key}); this is left as it is.</source>
        <translation>構成が、解釈できない形式でチェックポイントを参照しています ({key})。これはそのまま残されます。</translation>
    </message>
    <message>
        <source>References between the configurations are kept as this VM&apos;s files have them (learnt from them; not tried on a host).</source>
        <translation>構成間の参照は、この VM のファイルにある形式どおりに維持されます (ファイルから読み取ったもので、ホストでは試されていません)。</translation>
    </message>
    <message>
        <source>The VM&apos;s own configuration refers to no snapshot yet: its reference is written as the snapshots have theirs.</source>
        <translation>VM 自身の構成は、まだどのチェックポイントも参照していません。その参照は、チェックポイントが持つ参照と同じように書き込まれます。</translation>
    </message>
    <message>
        <source>How Hyper-V&apos;s configuration refers to its snapshots could not be learnt from this VM&apos;s files, so nothing is registered: a host may not list &apos;{name}&apos;. &apos;snapviewer registration&apos; prints lines for the host.</source>
        <translation>Hyper-V の構成がチェックポイントを参照する形式を、この VM のファイルから読み取れなかったため、何も登録されません。ホストの一覧に「{name}」が表示されない可能性があります。ホスト用の行は &apos;snapviewer registration&apos; が出力します。</translation>
    </message>
    <message>
        <source>How Hyper-V&apos;s configuration refers to its snapshots could not be learnt from this VM&apos;s files, so no reference is changed.</source>
        <translation>Hyper-V の構成がチェックポイントを参照する形式を、この VM のファイルから読み取れなかったため、参照は変更されません。</translation>
    </message>
    <message>
        <source>look where it leads, remove the link, then try again</source>
        <translation>リンク先を確認し、リンクを取り除いてからもう一度お試しください</translation>
    </message>
    <message>
        <source>the name has more than {most} bytes</source>
        <translation>名前が {most} バイトを超えています</translation>
    </message>
    <message>
        <source>give the disk or the VM a shorter name first</source>
        <translation>先にディスクまたは VM により短い名前を付けてください</translation>
    </message>
    <message>
        <source>You may not write to {path}, where this program keeps its own files for the VM. Work as the user who owns the VM&apos;s folder, or give yourself the right.</source>
        <translation>このプログラムが VM 用の自身のファイルを置く {path} に書き込む権限がありません。VM のフォルダーを所有するユーザーとして作業するか、自分に権限を与えてください。</translation>
    </message>
    <message>
        <source>{name} has {count} names (hard links): writing into it would change all of them. Make a copy of its own of it first.</source>
        <translation>{name} には名前が {count} 個あります (ハード リンク)。書き込むと、そのすべてが変わります。先に独立したコピーにしてください。</translation>
    </message>
    <message>
        <source>Set {name} aside (into the trash)</source>
        <translation>{name} を退避 (ごみ箱へ)</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Set {name} aside</source>
        <translation>{name} を退避</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>Undo brings it back, as long as the trash is not emptied.</source>
        <translation>ごみ箱を空にしない限り、元に戻す操作で戻せます。</translation>
    </message>
    <message>
        <source>{name} goes to the trash. As long as it was there it held back {files}: they can be merged and removed again.</source>
        <translation>{name} はごみ箱に移動します。そこにある間は {files} を保留にしていました。これらは再び結合や削除ができるようになります。</translation>
    </message>
    <message>
        <source>{name} goes to the trash. It held nothing back.</source>
        <translation>{name} はごみ箱に移動します。これが保留にしていたものはありません。</translation>
    </message>
    <message>
        <source>{name} can be read; it is not set aside.</source>
        <translation>{name} は読み取れます。退避は行いません。</translation>
    </message>
    <message>
        <source>{name} is needed by {names}.</source>
        <translation>{name} は {names} に必要とされています。</translation>
    </message>
    <message>
        <source>It is damaged, not empty: what it holds of {files} may still be wanted. Once one of them is merged or removed, it is of no use any more.</source>
        <translation>空ではなく破損しています。{files} についてそこに含まれる内容は、まだ必要とされる可能性があります。そのいずれかが結合または削除されると、もう役に立ちません。</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>{name} をごみ箱に移動</translation>
    </message>
    <message>
        <source>{name} ({kind}) goes to the trash. It names {files}, which it held back from merges and removals.</source>
        <translation>{name} ({kind}) はごみ箱に移動します。これが {files} を記載しているため、それらの結合と削除は保留になっていました。</translation>
    </message>
    <message>
        <source>{name} ({kind}) goes to the trash. It held nothing back.</source>
        <translation>{name} ({kind}) はごみ箱に移動します。これが保留にしていたものはありません。</translation>
    </message>
    <message>
        <source>{name} is the host&apos;s own and stays.</source>
        <translation>{name} はホスト自身のものであり、そのまま残ります。</translation>
    </message>
    <message>
        <source>{name} is the configuration of a VM here.</source>
        <translation>{name} はここの VM の構成です。</translation>
    </message>
    <message>
        <source>If the host still shows the unfinished import, cancel or finish it there first.</source>
        <translation>ホストに未完了のインポートがまだ表示されている場合は、先にホストで取り消すか完了させてください。</translation>
    </message>
    <message>
        <source>Put {name} back into {folder}</source>
        <translation>{name} を {folder} に戻す</translation>
    </message>
    <message>
        <source>Put {name} back</source>
        <translation>{name} を戻す</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>{name} leaves the recycle bin and lies in {folder} again. Its content does not change.</source>
        <translation>{name} はシステムのごみ箱から出て、再び {folder} に置かれます。内容は変わりません。</translation>
    </message>
    <message>
        <source>Undo moves it into the recycle bin again.</source>
        <translation>元に戻す操作で、再びシステムのごみ箱に移動します。</translation>
    </message>
    <message>
        <source>There is a file {path} already; it is not replaced.</source>
        <translation>ファイル {path} が既に存在します。置き換えは行いません。</translation>
    </message>
    <message>
        <source>The recycle bin lies on another volume than {folder}: copy the file by hand.</source>
        <translation>システムのごみ箱は {folder} とは別のボリュームにあります。ファイルを手動でコピーしてください。</translation>
    </message>
    <message>
        <source>Move {name} out of the recycle bin</source>
        <translation>{name} をシステムのごみ箱から移動</translation>
    </message>
    <message>
        <source>Move the recycle bin&apos;s record of it to the trash</source>
        <translation>これについてのシステムのごみ箱の記録をごみ箱に移動</translation>
    </message>
    <message>
        <source>Write {name} back from {found}</source>
        <translation>{found} から {name} を書き戻す</translation>
    </message>
    <message>
        <source>Write it back</source>
        <translation>書き戻す</translation>
    </message>
    <message>
        <source>{name} is written beside {child} with the content of {found}, which stays. The disks that stand on it can be read again.</source>
        <translation>{name} が {found} の内容で {child} の隣に書き込まれます。{found} は残ります。その上に成り立つディスクは再び読み取れるようになります。</translation>
    </message>
    <message>
        <source>Undo removes the written disk.</source>
        <translation>元に戻す操作で、書き込まれたディスクが削除されます。</translation>
    </message>
    <message>
        <source>That is right only if nothing wrote to {found} since it was converted, and if it was converted after {child} was made: neither can be proved.</source>
        <translation>これが正しいのは、変換後に {found} に何も書き込まれておらず、かつ {child} の作成後に変換が行われた場合だけです。どちらも証明できません。</translation>
    </message>
    <message>
        <source>only the base of a chain can be written back</source>
        <translation>書き戻せるのはチェーンのベースだけです</translation>
    </message>
    <message>
        <source>export the disk instead</source>
        <translation>代わりにディスクをエクスポートしてください</translation>
    </message>
    <message>
        <source>Write {name} with the content of {found} (at most this size)</source>
        <translation>{found} の内容で {name} を書き込み (最大でこのサイズ)</translation>
    </message>
    <message>
        <source>Point the VM at {found}</source>
        <translation>VM の参照先を {found} にする</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} disk back</source>
        <comment>Rename all {n} disks back</comment>
        <translation>
            <numerusform>{n} 個のディスクの名前を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {name} back: the same letters, composed (NFC)</source>
        <translation>{name} の名前を元に戻す: 同じ文字を合成した形 (NFC)</translation>
    </message>
    <message>
        <source>Rename {found} back to {name}</source>
        <translation>{found} の名前を {name} に戻す</translation>
    </message>
    <message>
        <source>Rename {name} back</source>
        <translation>{name} の名前を元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} disk back</source>
        <comment>Rename {n} disks back</comment>
        <translation>
            <numerusform>{n} 個のディスクの名前を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename back</source>
        <translation>名前を元に戻す</translation>
    </message>
    <message>
        <source>The VM finds these disks again: {names}. Their content does not change.</source>
        <translation>VM は再びこれらのディスクを見つけられるようになります: {names}。内容は変わりません。</translation>
    </message>
    <message>
        <source>Undo gives the present names back.</source>
        <translation>元に戻す操作で、現在の名前に戻ります。</translation>
    </message>
    <message>
        <source>{name} is no free disk of the opened folders.</source>
        <translation>{name} は、開いたフォルダーにある未使用のディスクではありません。</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>{old} の名前を {new} に変更</translation>
    </message>
    <message>
        <source>Point Now at {name} (last written {time})</source>
        <translation>「現在」の参照先を {name} にする (最終書き込み {time})</translation>
    </message>
    <message>
        <source>Point Now at {names}</source>
        <translation>「現在」の参照先を {names} にする</translation>
    </message>
    <message>
        <source>Point {machine} at {name}</source>
        <translation>{machine} の参照先を {name} にする</translation>
    </message>
    <message>
        <source>Point Now at it</source>
        <translation>「現在」の参照先をこれにする</translation>
    </message>
    <message>
        <source>Undo brings the old configuration back, as long as the VM was not started.</source>
        <translation>VM を起動していない限り、元に戻す操作で以前の構成に戻ります。</translation>
    </message>
    <message>
        <source>{name} cannot be a disk of the VM.</source>
        <translation>{name} は VM のディスクにはなり得ません。</translation>
    </message>
    <message>
        <source>Now reads and writes {name} again, and no longer {old}. Only the VM&apos;s configuration changes; every snapshot stays as it is.</source>
        <translation>「現在」は再び {name} を読み書きし、{old} は使用しなくなります。変わるのは VM の構成だけで、すべてのチェックポイントはそのまま残ります。</translation>
    </message>
    <message>
        <source>Name {name} as the VM&apos;s</source>
        <translation>{name} を VM のディスクとして記載</translation>
    </message>
    <message>
        <source>{name} is needed by something else already.</source>
        <translation>{name} は既に他のものが必要としています。</translation>
    </message>
    <message>
        <source>Other disks that could be the VM&apos;s present one: {names}.</source>
        <translation>VM の現在のディスクである可能性のある他のディスク: {names}。</translation>
    </message>
    <message>
        <source>{name} cannot be read yet: {message}. Mend that too, before the VM is started.</source>
        <translation>{name} はまだ読み取れません: {message}。VM を起動する前に、それも修復してください。</translation>
    </message>
    <message>
        <source>{name} and all it stands on can be read.</source>
        <translation>{name} とその土台のすべてを読み取れます。</translation>
    </message>
    <message>
        <source>Point the VM at it</source>
        <translation>VM の参照先をこれにする</translation>
    </message>
    <message>
        <source>The VM&apos;s configurations name {name} instead of {stored}. No disk changes.</source>
        <translation>VM の構成は {stored} の代わりに {name} を記載します。ディスクは変わりません。</translation>
    </message>
    <message>
        <source>Undo brings the old configurations back.</source>
        <translation>元に戻す操作で以前の構成に戻ります。</translation>
    </message>
    <message>
        <source>Name {name} in &apos;{moment}&apos;</source>
        <translation>「{moment}」に {name} を記載</translation>
    </message>
    <message>
        <source>No configuration of the VM names {stored}.</source>
        <translation>VM の構成で {stored} を記載しているものはありません。</translation>
    </message>
    <message>
        <source>The management service of this computer registers {name} and runs: it would lose or write over the change.</source>
        <translation>このコンピューターの管理サービスが {name} を登録しており、実行中です。変更は失われるか、上書きされます。</translation>
    </message>
    <message>
        <source>{name} has a path of {count} characters on the host, more than the {most} that every program of Windows takes: {path}.</source>
        <translation>{name} のホスト上のパスは {count} 文字で、Windows のすべてのプログラムが受け入れる {most} 文字を超えています: {path}。</translation>
    </message>
    <message>
        <source>the VM is a role of a cluster ({proof}), and any node may run it; take the role offline first (Stop-ClusterGroup)</source>
        <translation>VM はクラスターの役割であり ({proof})、どのノードも実行する可能性があります。先に役割をオフラインにしてください (Stop-ClusterGroup)</translation>
    </message>
    <message>
        <source>The VM lies on a volume of a cluster ({proof}). Where it is a role of that cluster, take the role offline first (Stop-ClusterGroup).</source>
        <translation>VM はクラスターのボリュームにあります ({proof})。そのクラスターの役割である場合は、先に役割をオフラインにしてください (Stop-ClusterGroup)。</translation>
    </message>
    <message>
        <source>The VM lies where a replica server keeps what it receives ({proof}). It is not changed here: the replica would no longer fit its source. Change it on the primary side; after a failover that is to stay, remove the replication and move it to a folder of its own first.</source>
        <translation>VM は、レプリカ サーバーが受け取ったものを保管する場所にあります ({proof})。レプリカが元の VM と整合しなくなるため、ここでは変更しません。プライマリ側で変更してください。フェールオーバー後にこのまま使い続ける場合は、先にレプリケーションを削除し、VM を専用のフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>The VM seems to be replicated (beside its disks: {logs}). What is changed here is not in the replica&apos;s log, so Hyper-V asks for a resynchronization afterwards. On the replica&apos;s side change nothing.</source>
        <translation>VM はレプリケートされているようです (ディスクの隣: {logs})。ここでの変更はレプリカのログに記録されないため、その後 Hyper-V が再同期を求めます。レプリカ側では何も変更しないでください。</translation>
    </message>
    <message>
        <source>The snapshot has a virtual TPM but no guest state (.vmgs). With the VM&apos;s present one it would not open, and a guest with BitLocker stays locked. Bring the snapshot&apos;s file back first.</source>
        <translation>チェックポイントには仮想 TPM がありますが、ゲストの状態 (.vmgs) がありません。VM の現在のものでは開かず、BitLocker を使用するゲストはロックされたままになります。先にチェックポイントのファイルを戻してください。</translation>
    </message>
    <message>
        <source>The VM has a virtual TPM, and its guest state (.vmgs) and its key protector would come from different moments: it would not open, and a guest with BitLocker stays locked. Revert on the host.</source>
        <translation>VM には仮想 TPM があり、ゲストの状態 (.vmgs) とキー プロテクターが異なる時点のものになります。開かなくなり、BitLocker を使用するゲストはロックされたままになります。ホストで戻してください。</translation>
    </message>
    <message>
        <source>It goes with its saved state, which resumes only on a processor like the one it was saved on; elsewhere discard the saved state (Remove-VMSavedState), and the guest starts as after a power loss.</source>
        <translation>これは保存された状態と組になっています。保存された状態は、保存したときと同様のプロセッサでのみ再開できます。ほかの場所では保存された状態を破棄してください (Remove-VMSavedState)。ゲストは電源断の後のように起動します。</translation>
    </message>
    <message>
        <source>The accounts of the old host ({accounts}) are left out, or the new one could say 0x80070539; who is to connect is allowed there (Grant-VMConnectAccess).</source>
        <translation>以前のホストのアカウント ({accounts}) は省かれます。残すと新しいホストが 0x80070539 を返すことがあります。接続する人はそちらで許可します (Grant-VMConnectAccess)。</translation>
    </message>
    <message>
        <source>The drive at {slot} still holds the image {stored}; where the host does not find it, the VM does not start (0x80070002). Eject it there.</source>
        <translation>{slot} のドライブにはイメージ {stored} がまだ入っています。ホストがそれを見つけられない場合、VM は起動しません (0x80070002)。ホストで取り出してください。</translation>
    </message>
    <message>
        <source>The disk at {slots} is shared with other VMs (persistent reservations are switched on). Hyper-V takes no snapshot of such a VM: the others would go on writing what the snapshot stands on. Detach it first.</source>
        <translation>{slots} のディスクはほかの VM と共有されています (永続的な予約が有効です)。Hyper-V はこのような VM のチェックポイントを作成しません。ほかの VM が、チェックポイントの土台に書き込み続けるためです。先に切り離してください。</translation>
    </message>
    <message>
        <source>The disk at {slots} is shared with other VMs (persistent reservations are switched on). Make sure that all of them are off.</source>
        <translation>{slots} のディスクはほかの VM と共有されています (永続的な予約が有効です)。すべての VM がオフであることを確認してください。</translation>
    </message>
    <message>
        <source>The VM has a physical disk at {slots}. Hyper-V takes no snapshot of such a VM, because the snapshot would not hold that disk. Detach it first.</source>
        <translation>VM には {slots} に物理ディスクがあります。チェックポイントがそのディスクを保持できないため、Hyper-V はこのような VM のチェックポイントを作成しません。先にそのディスクを切断してください。</translation>
    </message>
    <message>
        <source>The physical disk at {slots} is not covered: it stays as it is now and will not fit what the other disks then hold.</source>
        <translation>{slots} の物理ディスクは対象外です。現在のまま残り、他のディスクがその後持つ内容と整合しなくなります。</translation>
    </message>
    <message>
        <source>The physical disk at {slots} is not covered: it stays as it is.</source>
        <translation>{slots} の物理ディスクは対象外です。そのまま残ります。</translation>
    </message>
    <message>
        <source>{name} is at {slots} at once. It is one disk; with a differencing disk at each slot it becomes several.</source>
        <translation>{name} は同時に {slots} にあります。これは 1 つのディスクですが、各スロットに差分ディスクを置くと複数のディスクになります。</translation>
    </message>
    <message>
        <source>{name} is a disk of {others} too. What the other VM writes to it changes what this one reads.</source>
        <translation>{name} は {others} のディスクでもあります。他の VM がそこに書き込む内容により、この VM が読み取る内容が変わります。</translation>
    </message>
    <message>
        <source>{name}, on which {disk} stands, is written to by {others} as a disk of its own: {disk} no longer fits what it stands on.</source>
        <translation>{disk} の土台である {name} に、{others} が自身のディスクとして書き込んでいます。{disk} はもう土台と整合しません。</translation>
    </message>
    <message>
        <source>The VM&apos;s saved state is not whole ({missing}: missing or empty), so &apos;{name}&apos; gets half a saved state and cannot resume in it. Bring the file back first, or discard the saved state in Hyper-V Manager.</source>
        <translation>VM の保存された状態が完全ではないため ({missing}: ないか空です)、「{name}」には保存された状態の半分しか含まれず、その状態から再開できません。先にファイルを戻すか、Hyper-V マネージャーで保存された状態を破棄してください。</translation>
    </message>
    <message>
        <source>The files of the VM&apos;s saved state are missing ({missing}), so &apos;{name}&apos; gets no memory: after reverting to it the guest starts as after a power loss.</source>
        <translation>VM の保存された状態のファイルがないため ({missing})、「{name}」にはメモリが含まれません。これに戻した後、ゲストは電源断の後と同じように起動します。</translation>
    </message>
    <message>
        <source>Half of the memory of &apos;{moment}&apos; is gone ({missing}: missing or empty). The VM will have a saved state that it cannot resume in: discard it in Hyper-V Manager, and the guest starts as after a power loss.</source>
        <translation>「{moment}」のメモリの半分が失われています ({missing}: ないか空です)。VM は再開できない保存された状態を持つことになります。Hyper-V マネージャーで破棄すると、ゲストは電源断の後と同じように起動します。</translation>
    </message>
    <message>
        <source>The memory of &apos;{moment}&apos; is gone ({missing}), so the VM will be off and the guest starts as after a power loss.</source>
        <translation>「{moment}」のメモリが失われているため ({missing})、VM はオフになり、ゲストは電源断の後と同じように起動します。</translation>
    </message>
    <message>
        <source>another snapviewer is working here (process {pid} on {host}, since {time})</source>
        <translation>別の snapviewer がここで作業中です ({host} のプロセス {pid}、{time} から)</translation>
    </message>
    <message>
        <source>another snapviewer is working here</source>
        <translation>別の snapviewer がここで作業中です</translation>
    </message>
    <message>
        <source>wait until it is done, then try again</source>
        <translation>完了するのを待ってからもう一度お試しください</translation>
    </message>
    <message>
        <source>this VM is being read by {readers}</source>
        <translation>この VM は {readers} が読み取り中です</translation>
    </message>
    <message>
        <source>let that end, then try again</source>
        <translation>その終了を待ってからもう一度お試しください</translation>
    </message>
    <message>
        <source>this is not among the files that the present action may change</source>
        <translation>これは、現在の操作が変更してよいファイルに含まれていません</translation>
    </message>
    <message>
        <source>nothing was changed there; report this with the plan that was shown</source>
        <translation>そこでは何も変更されていません。表示された計画を添えて報告してください</translation>
    </message>
    <message>
        <source>another file or folder has taken the place of this one</source>
        <translation>別のファイルまたはフォルダーがこれに置き換わっています</translation>
    </message>
    <message>
        <source>bring back what was there, or refresh and look at the new plan</source>
        <translation>元にあったものを戻すか、最新の情報に更新して新しい計画を確認してください</translation>
    </message>
    <message>
        <source>it cannot be looked at: {reason}</source>
        <translation>確認できません: {reason}</translation>
    </message>
    <message>
        <source>check the name and the permissions of its folder</source>
        <translation>名前とそのフォルダーのアクセス許可を確認してください</translation>
    </message>
    <message>
        <source>the file has {count} names (hard links): a change would reach all of them</source>
        <translation>ファイルには名前が {count} 個あります (ハード リンク)。変更はそのすべてに及びます</translation>
    </message>
    <message>
        <source>make a copy of its own of it, then try again</source>
        <translation>独立したコピーにしてからもう一度お試しください</translation>
    </message>
    <message>
        <source>it is a fixed disk, whose blocks all have their place</source>
        <translation>固定ディスクであり、すべてのブロックに場所があります</translation>
    </message>
    <message>
        <source>{size} bytes is no size it can grow to</source>
        <translation>{size} バイトは、拡張できるサイズではありません</translation>
    </message>
    <message>
        <source>its block table has room for {room} entries, {needed} are needed</source>
        <translation>ブロック テーブルには {room} 個のエントリしか入りませんが、{needed} 個必要です</translation>
    </message>
    <message>
        <source>the file ends inside its block table</source>
        <translation>ファイルがブロック テーブルの途中で終わっています</translation>
    </message>
    <message>
        <source>the VM&apos;s own folder</source>
        <translation>VM 自身のフォルダー</translation>
    </message>
    <message>
        <source>the folder that the VM&apos;s other files were found in</source>
        <translation>VM の他のファイルが見つかったフォルダー</translation>
    </message>
    <message>
        <source>its path in the opened folders</source>
        <translation>開いたフォルダー内のパス</translation>
    </message>
    <message>
        <source>another form of its name</source>
        <translation>名前の別の形</translation>
    </message>
    <message>
        <source>the chain of disks it belongs to</source>
        <translation>属しているディスクのチェーン</translation>
    </message>
    <message>
        <source>its chain is the one that the VM&apos;s other moments read at {slot}</source>
        <translation>チェーンが、VM の他の時点が {slot} で読み取るものと同じです</translation>
    </message>
    <message>
        <source>the last {count} components of {stored} are those of {path}</source>
        <translation>{stored} の最後の {count} 個の要素が {path} のものと一致します</translation>
    </message>
    <message>
        <source>equally good: {files}</source>
        <translation>同程度に適合: {files}</translation>
    </message>
    <message>
        <source>a VHDX disk</source>
        <translation>VHDX ディスク</translation>
    </message>
    <message>
        <source>a VHD disk</source>
        <translation>VHD ディスク</translation>
    </message>
    <message>
        <source>a VHD disk with a damaged footer</source>
        <translation>フッターが破損した VHD ディスク</translation>
    </message>
    <message>
        <source>a VHD set, which is not supported</source>
        <translation>VHD セット (非対応)</translation>
    </message>
    <message>
        <source>an AppleDouble file of a Mac</source>
        <translation>Mac の AppleDouble ファイル</translation>
    </message>
    <message>
        <source>an AppleSingle file of a Mac</source>
        <translation>Mac の AppleSingle ファイル</translation>
    </message>
    <message>
        <source>a record of the recycle bin</source>
        <translation>システムのごみ箱の記録</translation>
    </message>
    <message>
        <source>a Git LFS pointer</source>
        <translation>Git LFS ポインター</translation>
    </message>
    <message>
        <source>a git-annex pointer</source>
        <translation>git-annex ポインター</translation>
    </message>
    <message>
        <source>a placeholder for a file that is kept elsewhere</source>
        <translation>別の場所に保管されているファイルのプレースホルダー</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP アーカイブ</translation>
    </message>
    <message>
        <source>a file compressed with gzip</source>
        <translation>gzip で圧縮されたファイル</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip アーカイブ</translation>
    </message>
    <message>
        <source>an archive or compressed file</source>
        <translation>アーカイブまたは圧縮ファイル</translation>
    </message>
    <message>
        <source>a QCOW2 disk of QEMU</source>
        <translation>QEMU の QCOW2 ディスク</translation>
    </message>
    <message>
        <source>a VMDK disk of VMware</source>
        <translation>VMware の VMDK ディスク</translation>
    </message>
    <message>
        <source>a VDI disk of VirtualBox</source>
        <translation>VirtualBox の VDI ディスク</translation>
    </message>
    <message>
        <source>an ISO image of a CD or DVD</source>
        <translation>CD または DVD の ISO イメージ</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>a file of zeros in all places looked at</source>
        <translation>確認したすべての場所がゼロのファイル</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>不明な種類のファイル</translation>
    </message>
    <message>
        <source>a file that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>it is a link to {target}, which is not there</source>
        <translation>{target} へのリンクですが、リンク先がありません</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>これはフォルダーです</translation>
    </message>
    <message>
        <source>A disk file that no VM and no disk in use here names. That proves nothing, because {reason}.</source>
        <translation>ここの VM も使用中のディスクも記載していないディスク ファイル。それは何の証明にもなりません。理由: {reason}。</translation>
    </message>
    <message>
        <source>its VM may lie elsewhere</source>
        <translation>その VM は別の場所にある可能性があります</translation>
    </message>
    <message>
        <source>No. Add the folder of the VM that could need it, or find out whose it is; only then can it be judged.</source>
        <translation>いいえ。これを必要としている可能性のある VM のフォルダーを追加するか、誰のものかを調べてください。その後に初めて判断できます。</translation>
    </message>
    <message>
        <source>It stands on {parent}, and can be read only as long as nothing is merged into that.</source>
        <translation>{parent} の上に成り立っており、そこに何も結合されない間だけ読み取れます。</translation>
    </message>
    <message>
        <source>A disk by its content, under an ending that Hyper-V does not use: somebody or some program set it aside. No VM here names it.</source>
        <translation>内容はディスクですが、拡張子が Hyper-V の使用しないものです。誰か、または何らかのプログラムが退避したものです。ここのどの VM もこれを記載していません。</translation>
    </message>
    <message>
        <source>Not by any action here: only by whoever set it aside, once nobody wants it any more.</source>
        <translation>ここでのどの操作でも削除できません。もう誰も必要としなくなってから、退避した本人だけが削除できます。</translation>
    </message>
    <message>
        <source>Other disks still stand on it, so that emptying the bin destroys them.</source>
        <translation>他のディスクがまだこの上に成り立っているため、システムのごみ箱を空にするとそれらが壊れます。</translation>
    </message>
    <message>
        <source>A disk that was deleted: it lies in the recycle bin.</source>
        <translation>削除されたディスク。システムのごみ箱にあります。</translation>
    </message>
    <message>
        <source>It was {place}.</source>
        <translation>以前の場所: {place}。</translation>
    </message>
    <message>
        <source>No. Put it back first.</source>
        <translation>いいえ。先に元に戻してください。</translation>
    </message>
    <message>
        <source>Not by any action here: emptying the bin does it. Look first if a VM misses it.</source>
        <translation>ここでのどの操作でも削除できません。システムのごみ箱を空にすると削除されます。先に、これを欠いている VM がないか確認してください。</translation>
    </message>
    <message>
        <source>This VM is here twice: {folders}.</source>
        <translation>この VM はここに 2 つあります: {folders}。</translation>
    </message>
    <message>
        <source>This VM is here {count} times: {folders}.</source>
        <translation>この VM はここに {count} 個あります: {folders}。</translation>
    </message>
    <message>
        <source>Nothing, if one is a copy: each is shown with the files of its own folder, and an action touches one folder only. Name it by its folder.</source>
        <translation>一方がコピーであれば、何もする必要はありません。それぞれ自身のフォルダーのファイルで表示され、操作は 1 つのフォルダーにだけ及びます。フォルダーで指定してください。</translation>
    </message>
    <message>
        <source>id {id} in {count} folders</source>
        <translation>{count} 個のフォルダーに ID {id}</translation>
    </message>
    <message>
        <source>A host can run only one of them under this id.</source>
        <translation>ホストがこの ID で実行できるのは、そのうち 1 つだけです。</translation>
    </message>
    <message>
        <source>Of &apos;{machine}&apos; not all is here: {text}.</source>
        <translation>「{machine}」のすべてがここにあるわけではありません: {text}。</translation>
    </message>
    <message>
        <source>Nothing of this VM is merged, and none of its files is called unneeded, until that is settled.</source>
        <translation>それが解決するまで、この VM のものは一切結合されず、どのファイルも不要とは見なされません。</translation>
    </message>
    <message>
        <source>This is {kind}: no second VM, and it is never changed here.</source>
        <translation>これは{kind}です。2 つ目の VM ではなく、ここで変更されることは決してありません。</translation>
    </message>
    <message>
        <source>Nothing, unless it names disks that you want to merge or remove: then set it aside first.</source>
        <translation>何もする必要はありません。ただし、結合または削除したいディスクを記載している場合は、先に退避してください。</translation>
    </message>
    <message>
        <source>id {id}, in the folder {folder}</source>
        <translation>ID {id}、フォルダー {folder} 内</translation>
    </message>
    <message>
        <source>Which file the disk of &apos;{moment}&apos; at {slot} is, is not certain: {files} fit equally.</source>
        <translation>「{moment}」の {slot} のディスクがどのファイルか、確実ではありません: {files} が同程度に適合します。</translation>
    </message>
    <message>
        <source>Open the VM&apos;s own folder alone, name the folders after their drives, or move the copies elsewhere.</source>
        <translation>VM 自身のフォルダーだけを開くか、フォルダーにドライブに対応する名前を付けるか、コピーを別の場所に移してください。</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; cannot be read at {slot}, and nothing that depends on it is changed.</source>
        <translation>「{moment}」は {slot} で読み取れず、それに依存するものは一切変更されません。</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} was found under another form of its name: {found} instead of {name}.</source>
        <translation>「{moment}」の {slot} のディスクは、名前の別の形で見つかりました: {name} ではなく {found}。</translation>
    </message>
    <message>
        <source>Give the file its name back: {name}.</source>
        <translation>ファイルの名前を元に戻してください: {name}。</translation>
    </message>
    <message>
        <source>Hyper-V looks for the stored name and does not find the file.</source>
        <translation>Hyper-V は保存された名前で探すため、このファイルを見つけられません。</translation>
    </message>
    <message>
        <source>Now writes to {name}, on which {count} disks stand{frozen}. Starting the VM ruins them. The newest state is in {leaf}.</source>
        <translation>「現在」が {name} に書き込んでいますが、その上には {count} 個のディスクが成り立っています{frozen}。VM を起動するとそれらが壊れます。最新の状態は {leaf} にあります。</translation>
    </message>
    <message>
        <source> and which &apos;{snapshot}&apos; froze</source>
        <translation> (チェックポイント「{snapshot}」により固定されたディスクです)</translation>
    </message>
    <message>
        <source>Do not start the VM. Point Now at {leaf}: &apos;repair&apos; does it by a plan.</source>
        <translation>VM を起動しないでください。「現在」の参照先を {leaf} にしてください。&apos;repair&apos; が計画に従って行います。</translation>
    </message>
    <message>
        <source>Do not start the VM. Choose the disk it should use, and point it there.</source>
        <translation>VM を起動しないでください。使用すべきディスクを選び、参照先をそれにしてください。</translation>
    </message>
    <message>
        <source>{slot}: {stored}; standing on it: {children}</source>
        <translation>{slot}: {stored}、その上に成り立つもの: {children}</translation>
    </message>
    <message>
        <source>Whatever is written to it makes every disk above it unreadable.</source>
        <translation>ここに何が書き込まれても、その上のすべてのディスクが読み取れなくなります。</translation>
    </message>
    <message>
        <source>The snapshot is incomplete.</source>
        <translation>このチェックポイントは不完全です。</translation>
    </message>
    <message>
        <source>Delete &apos;{moment}&apos;; its other disks alone do not make that moment.</source>
        <translation>「{moment}」を削除してください。残りのディスクだけではその時点になりません。</translation>
    </message>
    <message>
        <source>{slot} of &apos;{moment}&apos; and of Now: {stored}</source>
        <translation>「{moment}」と「現在」の {slot}: {stored}</translation>
    </message>
    <message>
        <source>Going back to &apos;{moment}&apos; would bring back some disks and leave {name} as it is now.</source>
        <translation>「{moment}」に戻すと、一部のディスクは戻りますが、{name} は現在のまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>This file has {n} name (hard links); known here: {names}.</source>
        <comment>This file has {n} names (hard links); known here: {names}.</comment>
        <translation>
            <numerusform>このファイルには名前が {n} 個あります (ハード リンク)。ここで判明しているもの: {names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the other names once it is certain that nothing uses them.</source>
        <translation>他の名前は、何からも使用されていないことが確実になってから取り除いてください。</translation>
    </message>
    <message>
        <source>the volume counts {count} names</source>
        <translation>ボリュームによると名前は {count} 個です</translation>
    </message>
    <message>
        <source>It is not merged into and not removed as long as it has more than one name.</source>
        <translation>複数の名前がある限り、これへの結合も、これの削除も行われません。</translation>
    </message>
    <message>
        <source>A differencing disk under another ending, which stands on {parent}.</source>
        <translation>{parent} の上に成り立つ、別の拡張子の差分ディスク。</translation>
    </message>
    <message>
        <source>A disk under another ending.</source>
        <translation>別の拡張子のディスク。</translation>
    </message>
    <message>
        <source>Delete it yourself once nobody wants it any more; until then it holds back what would make it unreadable.</source>
        <translation>もう誰も必要としなくなったら、ご自身で削除してください。それまでは、これを読み取れなくするような操作が保留されます。</translation>
    </message>
    <message>
        <source>its content is that of a {format} disk</source>
        <translation>内容は {format} ディスクのものです</translation>
    </message>
    <message>
        <source>Nothing is merged into {parent}.</source>
        <translation>{parent} には何も結合されません。</translation>
    </message>
    <message>
        <source>{name} stands on a file in the recycle bin: {parent}. Emptying the bin destroys it and everything above.</source>
        <translation>{name} はシステムのごみ箱内のファイルの上に成り立っています: {parent}。ごみ箱を空にすると、{name} とその上のすべてが壊れます。</translation>
    </message>
    <message>
        <source>Put {parent} back where it was before the bin is emptied.</source>
        <translation>システムのごみ箱を空にする前に、{parent} を元の場所に戻してください。</translation>
    </message>
    <message>
        <source>its parent&apos;s id is that of {parent}</source>
        <translation>親の ID が {parent} の ID と一致します</translation>
    </message>
    <message>
        <source>It reads only as long as nobody empties the bin.</source>
        <translation>誰かがシステムのごみ箱を空にするまでの間しか読み取れません。</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} was deleted; it lies in the recycle bin as {name}.</source>
        <translation>「{moment}」の {slot} のディスクは削除され、システムのごみ箱に {name} としてあります。</translation>
    </message>
    <message>
        <source>Put it back to {place}: &apos;repair&apos; does it by a plan.</source>
        <translation>{place} に戻してください。&apos;repair&apos; が計画に従って行います。</translation>
    </message>
    <message>
        <source>deleted from {place}</source>
        <translation>{place} から削除</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; cannot be read until it is back.</source>
        <translation>「{moment}」は、これが戻るまで読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} file with a disk&apos;s or configuration&apos;s ending is something else and was passed over: {text}.</source>
        <comment>{n} files with a disk&apos;s or configuration&apos;s ending are something else and were passed over: {text}.</comment>
        <translation>
            <numerusform>ディスクまたは構成の拡張子を持つ {n} 個のファイルは別のものであり、対象から外されました: {text}。</numerusform>
        </translation>
    </message>
    <message>
        <source>by their first bytes: {names}</source>
        <translation>先頭のバイトから判断: {names}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was deleted: its configuration lies in the recycle bin.</source>
        <translation>「{name}」は削除されました。その構成はシステムのごみ箱にあります。</translation>
    </message>
    <message>
        <source>A configuration in the recycle bin; its VM or snapshot was deleted.</source>
        <translation>システムのごみ箱内の構成。その VM またはチェックポイントは削除されました。</translation>
    </message>
    <message>
        <source>Put it back to {place} if the VM is still needed.</source>
        <translation>VM がまだ必要であれば、{place} に戻してください。</translation>
    </message>
    <message>
        <source>it lies in {folder}</source>
        <translation>{folder} にあります</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is registered on this host, but its files are not in the opened folders.</source>
        <translation>「{name}」はこのホストに登録されていますが、そのファイルは開いたフォルダーにありません。</translation>
    </message>
    <message>
        <source>Add the folder that holds the VM, then refresh.</source>
        <translation>VM を含むフォルダーを追加してから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>the host&apos;s cache names id {id}.</source>
        <translation>ホストのキャッシュが ID {id} を記載しています。</translation>
    </message>
    <message>
        <source>This VM is not shown, and any disk here could be its.</source>
        <translation>この VM は表示されず、ここのどのディスクもその VM のものである可能性があります。</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} is a VHD set ({name}), which is shared by several VMs and not supported here.</source>
        <translation>「{moment}」の {slot} のディスクは VHD セット ({name}) です。複数の VM が共有するもので、ここでは対応していません。</translation>
    </message>
    <message>
        <source>Look at its disk on the host.</source>
        <translation>そのディスクはホストで確認してください。</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; is a role of a cluster.</source>
        <translation>「{vm}」はクラスターの役割です。</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; lies on a volume of a cluster.</source>
        <translation>「{vm}」はクラスターのボリュームにあります。</translation>
    </message>
    <message>
        <source>Before anything is changed here take the role offline (Stop-ClusterGroup), and only then say that the host is off.</source>
        <translation>ここで何かを変更する前に役割をオフラインにし (Stop-ClusterGroup)、その後で初めてホストがオフであると指定してください。</translation>
    </message>
    <message>
        <source>Another node can start the VM at any moment, and a change behind the cluster&apos;s back looks like a failure to it.</source>
        <translation>別のノードがいつでも VM を起動する可能性があり、クラスターの知らないところでの変更はクラスターには障害に見えます。</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; lies where a replica server keeps what it receives (inferred from its folder).</source>
        <translation>「{vm}」は、レプリカ サーバーが受け取ったものを保管する場所にあります (フォルダーから推測)。</translation>
    </message>
    <message>
        <source>Change the VM on its primary side. After a failover that is to stay, remove the replication and move the VM to a folder of its own first.</source>
        <translation>VM はプライマリ側で変更してください。フェールオーバー後にこのまま使い続ける場合は、先にレプリケーションを削除し、VM を専用のフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>It is not changed here: the replica would no longer fit its source.</source>
        <translation>レプリカが元の VM と整合しなくなるため、ここでは変更しません。</translation>
    </message>
    <message>
        <source>This computer is the host of &apos;{vm}&apos;, and its service runs.</source>
        <translation>このコンピューターは「{vm}」のホストであり、そのサービスが実行中です。</translation>
    </message>
    <message>
        <source>the service {service} registers this file</source>
        <translation>サービス {service} がこのファイルを登録しています</translation>
    </message>
    <message>
        <source>The service holds the settings in memory: an edit of the file is lost or written over.</source>
        <translation>サービスは設定をメモリ内に保持しているため、ファイルを編集しても失われるか、上書きされます。</translation>
    </message>
    <message>
        <source>Act through Hyper-V; or run &apos;net stop {service}&apos;, act here, then &apos;net start {service}&apos;. Never take the VM out of the list: that deletes its configuration.</source>
        <translation>Hyper-V で操作してください。または &apos;net stop {service}&apos; を実行し、ここで操作してから &apos;net start {service}&apos; を実行してください。VM を一覧から削除しないでください。構成が削除されます。</translation>
    </message>
    <message>
        <source>Its configuration version {version} is that of Windows Server 2008 to 2012; a newer host does not take it as it is.</source>
        <translation>構成バージョン {version} は Windows Server 2008 から 2012 のものです。新しいホストはそのままでは受け入れません。</translation>
    </message>
    <message>
        <source>Configuration version {version} starts on {hosts}.</source>
        <translation>構成バージョン {version} は {hosts} で起動します。</translation>
    </message>
    <message>
        <source>No host that is known here takes configuration version {version}.</source>
        <translation>ここで知られているホストに、構成バージョン {version} を受け入れるものはありません。</translation>
    </message>
    <message>
        <source>Open it on the host that made it; on another one make a new VM with these disks.</source>
        <translation>作成したホストで開いてください。別のホストでは、これらのディスクで新しい VM を作成してください。</translation>
    </message>
    <message>
        <source>version: expected at most {newest} (Windows Server 2025), found {version}</source>
        <translation>バージョン: 期待は {newest} 以下 (Windows Server 2025)、実際は {version}</translation>
    </message>
    <message>
        <source>An older host finds no VM to import (32784).</source>
        <translation>古いホストでは、インポートする VM が見つかりません (32784)。</translation>
    </message>
    <message>
        <source>A host without the virtual switch {switches} asks for another (33012).</source>
        <translation>仮想スイッチ {switches} のないホストでは、別のスイッチを尋ねられます (33012)。</translation>
    </message>
    <message>
        <source>Its virtual TPM opens only on a host that has the certificates of its guardian: move them as well.</source>
        <translation>仮想 TPM は、ガーディアンの証明書があるホストでのみ開きます。証明書も移してください。</translation>
    </message>
    <message>
        <source>The host needs {count} MiB of memory free for it.</source>
        <translation>ホストには、そのために {count} MiB の空きメモリが必要です。</translation>
    </message>
    <message>
        <source>The host needs at least {count} logical processors.</source>
        <translation>ホストには少なくとも {count} 個の論理プロセッサが必要です。</translation>
    </message>
    <message>
        <source>Bring the image to where it was, or eject it in the VM&apos;s settings.</source>
        <translation>イメージを元の場所に戻すか、VM の設定で取り出してください。</translation>
    </message>
    <message>
        <source>{slot}: {stored}</source>
        <translation>{slot}: {stored}</translation>
    </message>
    <message>
        <source>{slot}: expected {path}, found no such file</source>
        <translation>{slot}: 期待 {path}、実際: そのファイルなし</translation>
    </message>
    <message>
        <source>A host that does not find an image does not start the VM.</source>
        <translation>イメージを見つけられないホストは、VM を起動しません。</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; has the image {stored} at {slot}; whether the host has it cannot be seen here.</source>
        <translation>「{moment}」の {slot} にはイメージ {stored} があります。ホストにそれがあるかどうかは、ここではわかりません。</translation>
    </message>
    <message>
        <source>The image of &apos;{moment}&apos; at {slot} is missing: {stored}.</source>
        <translation>「{moment}」の {slot} のイメージがありません: {stored}。</translation>
    </message>
    <message>
        <source>The guest state of &apos;{moment}&apos; is missing: {stored}.</source>
        <translation>「{moment}」のゲストの状態がありません: {stored}。</translation>
    </message>
    <message>
        <source>Bring the file (.vmgs) back from a copy of the same moment.</source>
        <translation>同じ時点のコピーからファイル (.vmgs) を戻してください。</translation>
    </message>
    <message>
        <source>expected beside {name}, found no such file</source>
        <translation>{name} の隣にあるべきもの、実際: そのファイルなし</translation>
    </message>
    <message>
        <source>Its virtual TPM is gone with it: a guest with BitLocker asks for its recovery key.</source>
        <translation>仮想 TPM も一緒に失われます。BitLocker を使用するゲストは回復キーを要求します。</translation>
    </message>
    <message>
        <source>Firmware variables, and a virtual TPM where there is one, are gone with it.</source>
        <translation>ファームウェア変数と、仮想 TPM がある場合はそれも一緒に失われます。</translation>
    </message>
    <message>
        <source>{name} has another name, {other}, whose ending is that of another format.</source>
        <translation>{name} には別の名前 {other} があり、その拡張子は別の形式のものです。</translation>
    </message>
    <message>
        <source>Name it by {name} alone, and remove the other name.</source>
        <translation>{name} という名前だけで参照し、もう一方の名前を取り除いてください。</translation>
    </message>
    <message>
        <source>content: {format}; names: {names}</source>
        <translation>内容: {format}、名前: {names}</translation>
    </message>
    <message>
        <source>The host goes by the ending and does not open it by that name.</source>
        <translation>ホストは拡張子で判断するため、その名前では開きません。</translation>
    </message>
    <message>
        <source>{name} is a {format} disk by its content, but its ending says otherwise.</source>
        <translation>{name} は内容からは {format} ディスクですが、拡張子がそれと一致しません。</translation>
    </message>
    <message>
        <source>Rename it to {name} and name it so in the VM&apos;s settings and in the disks above it.</source>
        <translation>名前を {name} に変更し、VM の設定と上にあるディスクでもその名前で参照してください。</translation>
    </message>
    <message>
        <source>ending: expected {right}, found {found}</source>
        <translation>拡張子: 期待 {right}、実際 {found}</translation>
    </message>
    <message>
        <source>The host goes by the ending and does not open it (inferred).</source>
        <translation>ホストは拡張子で判断するため、開きません (推測)。</translation>
    </message>
    <message>
        <source>{name} has sectors of {size} bytes and is at {slots}: IDE knows sectors of 512 bytes only (inferred).</source>
        <translation>{name} のセクターは {size} バイトで、{slots} にあります。IDE は 512 バイトのセクターにのみ対応します (推測)。</translation>
    </message>
    <message>
        <source>Attach it to a SCSI controller, or convert it to sectors of 512 bytes.</source>
        <translation>SCSI コントローラーに接続するか、512 バイトのセクターに変換してください。</translation>
    </message>
    <message>
        <source>logical sector size: expected 512 bytes, found {size}</source>
        <translation>論理セクター サイズ: 期待 512 バイト、実際 {size}</translation>
    </message>
    <message>
        <source>A generation 1 VM does not start from it.</source>
        <translation>第 1 世代の VM はこれから起動しません。</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; has files in the root of a volume: {stored}.</source>
        <translation>「{vm}」のファイルがボリュームのルートにあります: {stored}。</translation>
    </message>
    <message>
        <source>Move them into a folder (Move-VMStorage on the host).</source>
        <translation>フォルダーに移動してください (ホストで Move-VMStorage)。</translation>
    </message>
    <message>
        <source>Microsoft does not support that: Hyper-V cannot give the VM its rights there.</source>
        <translation>Microsoft はこれをサポートしていません。Hyper-V はそこでは VM に権限を与えられません。</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; lies on a volume of FAT: {folder}.</source>
        <translation>「{vm}」は FAT のボリュームにあります: {folder}。</translation>
    </message>
    <message>
        <source>Copy the VM&apos;s folder to a volume of NTFS or ReFS.</source>
        <translation>VM のフォルダーを NTFS または ReFS のボリュームにコピーしてください。</translation>
    </message>
    <message>
        <source>file system: {kind}</source>
        <translation>ファイル システム: {kind}</translation>
    </message>
    <message>
        <source>There are no access lists there, so Hyper-V cannot give the VM its rights; FAT32 holds no file of 4 GiB or more.</source>
        <translation>そこにはアクセス制御リストがないため、Hyper-V は VM に権限を与えられません。FAT32 には 4 GiB 以上のファイルを置けません。</translation>
    </message>
    <message>
        <source>Its blocks are not shown and its snapshots are not changed.</source>
        <translation>そのブロックは表示されず、そのチェックポイントは変更されません。</translation>
    </message>
    <message>
        <source>{found} is likely the disk {name} of &apos;{moments}&apos; at {slot}, which is missing under that name.</source>
        <translation>{found} は、その名前では見つからない「{moments}」の {slot} のディスク {name} である可能性が高いです。</translation>
    </message>
    <message>
        <source>Rename it back, or point the VM at it: &apos;repair&apos; does either by a plan.</source>
        <translation>名前を元に戻すか、VM の参照先をこれにしてください。どちらも &apos;repair&apos; が計画に従って行います。</translation>
    </message>
    <message>
        <source>stored: {stored}; found: {found}; {reasons}</source>
        <translation>保存: {stored}、実際: {found}、{reasons}</translation>
    </message>
    <message>
        <source>Until then &apos;{moments}&apos; cannot be read, and nothing of its chain is merged or removed.</source>
        <translation>それまで「{moments}」は読み取れず、そのチェーンのものは一切結合も削除もされません。</translation>
    </message>
    <message>
        <source>{found} is likely what the missing parent {name} was converted to: it has the same name but for its ending, and the same size.</source>
        <translation>{found} は、見つからない親 {name} を変換したものである可能性が高いです。拡張子を除いて名前が同じで、サイズも同じです。</translation>
    </message>
    <message>
        <source>Keep {found}. If nothing wrote to it since it was converted, write {name} back from it: &apos;repair&apos; does it by a plan.</source>
        <translation>{found} を保管してください。変換後に何も書き込まれていなければ、そこから {name} を書き戻してください。&apos;repair&apos; が計画に従って行います。</translation>
    </message>
    <message>
        <source>parent: expected {name}, found {found} of the same stem and size</source>
        <translation>親: 期待 {name}、実際は拡張子を除く名前とサイズが同じ {found}</translation>
    </message>
    <message>
        <source>It may be the only copy of what {child} stands on.</source>
        <translation>{child} の土台となるものの唯一のコピーである可能性があります。</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration names snapshots that were not found: {ids}.</source>
        <translation>VM の構成に、見つからないチェックポイントが記載されています: {ids}。</translation>
    </message>
    <message>
        <source>Bring the configurations of these snapshots back, or open the folder that holds them too. Where they are gone for good, the reference is dropped on a host, by DestroySnapshot on the planned VM of an import.</source>
        <translation>これらのチェックポイントの構成を戻すか、それらを含むフォルダーも開いてください。完全に失われている場合は、ホストで、インポートの計画済み VM に対する DestroySnapshot により参照を取り除きます。</translation>
    </message>
    <message>
        <source>{key}: expected a snapshot of this VM, found {id}</source>
        <translation>{key}: 期待はこの VM のチェックポイント、実際は {id}</translation>
    </message>
    <message>
        <source>An import of this VM stops: every snapshot that a VM&apos;s definition references must be found, or be dropped first.</source>
        <translation>この VM のインポートは停止します。VM の定義が参照するすべてのチェックポイントが見つかるか、先に参照が取り除かれている必要があります。</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration lists its snapshots, but not {names}.</source>
        <translation>VM の構成にはチェックポイントの一覧がありますが、{names} は含まれていません。</translation>
    </message>
    <message>
        <source>Run &apos;snapviewer registration&apos; for lines that register the snapshots on a host.</source>
        <translation>チェックポイントをホストに登録するための行を得るには、&apos;snapviewer registration&apos; を実行してください。</translation>
    </message>
    <message>
        <source>{key}: expected an entry for {id}, found none</source>
        <translation>{key}: 期待は {id} のエントリ、実際はなし</translation>
    </message>
    <message>
        <source>A host may not list these snapshots; their data is not harmed.</source>
        <translation>ホストの一覧にこれらのチェックポイントが表示されない可能性があります。データは損なわれていません。</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; does not hold {name} at {slot}: Now of &apos;{machine}&apos; goes on writing to it.</source>
        <translation>「{moment}」は {slot} の {name} を保持していません。「{machine}」の「現在」がこれに書き込み続けています。</translation>
    </message>
    <message>
        <source>{holder} holds {name}: {proof}</source>
        <translation>{holder} が {name} を保持しています: {proof}</translation>
    </message>
    <message>
        <source>whether a host holds {name} is not known: {proof}</source>
        <translation>ホストが {name} を保持しているかどうか不明です: {proof}</translation>
    </message>
    <message>
        <source>{reason}; {holder} reads {name} and has locked it for that</source>
        <translation>{reason}。{holder} が {name} を読み取り中で、そのためにロックしています</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>別のプロセス</translation>
    </message>
    <message>
        <source>the files lie on an NFS share, and NFS does not tell who else uses them</source>
        <translation>ファイルは NFS 共有にあり、NFS では他に誰が使用しているかわかりません</translation>
    </message>
    <message>
        <source>the files lie on a share ({kind}) that does not tell who else uses them</source>
        <translation>ファイルは、他に誰が使用しているかわからない共有 ({kind}) にあります</translation>
    </message>
    <message>
        <source>this machine may give the volume to others ({servers} runs here), and what they hold open is not seen here</source>
        <translation>このコンピューターがボリュームを他に提供している可能性があり ({servers} がここで実行中)、それらが開いているものはここからは見えません</translation>
    </message>
    <message>
        <source>this user may not see which files the other programs here have open</source>
        <translation>このユーザーには、ここの他のプログラムが開いているファイルを見る権限がありません</translation>
    </message>
    <message>
        <source>Windows reports a sharing violation</source>
        <translation>Windows が共有違反を報告しています</translation>
    </message>
    <message>
        <source>not asked: on an SMB share the question itself would disturb a host</source>
        <translation>問い合わせていません: SMB 共有では、問い合わせ自体がホストの妨げになります</translation>
    </message>
    <message>
        <source>it is open there for writing</source>
        <translation>そこで書き込み用に開かれています</translation>
    </message>
    <message>
        <source>it is locked ({kind})</source>
        <translation>ロックされています ({kind})</translation>
    </message>
    <message>
        <source>a range of it is locked</source>
        <translation>その一部の範囲がロックされています</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>ロックされています</translation>
    </message>
    <message>
        <source>it could be opened for writing</source>
        <translation>書き込み用に開けました</translation>
    </message>
    <message>
        <source>opening it: {why}</source>
        <translation>開く処理: {why}</translation>
    </message>
    <message>
        <source>its mode allows it, the share refuses it: {why}</source>
        <translation>モードでは許可されていますが、共有が拒否しています: {why}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>this program itself</source>
        <translation>このプログラム自身</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>a host&apos;s cache of a VM&apos;s name</source>
        <translation>ホストによる VM 名のキャッシュ</translation>
    </message>
    <message>
        <source>a planned VM: an import that was not finished</source>
        <translation>計画済み VM (完了していないインポート)</translation>
    </message>
    <message>
        <source>a host&apos;s undo log</source>
        <translation>ホストの取り消しログ</translation>
    </message>
    <message>
        <source>a group of VMs</source>
        <translation>VM のグループ</translation>
    </message>
    <message>
        <source>a configuration left beside the VM&apos;s present one</source>
        <translation>VM の現在の構成の隣に残された構成</translation>
    </message>
    <message>
        <source>This is what a run of this program has left that did not come to its end.</source>
        <translation>最後まで完了しなかった、このプログラムの実行が残したものです。</translation>
    </message>
    <message>
        <source>Move it to the trash.</source>
        <translation>ごみ箱に移動してください。</translation>
    </message>
    <message>
        <source>the name ends in {suffix}, and nobody has it open</source>
        <translation>名前が {suffix} で終わり、誰も開いていません</translation>
    </message>
    <message>
        <source>It is not whole, and only takes up space.</source>
        <translation>完全なものではなく、領域を占めているだけです。</translation>
    </message>
    <message>
        <source>there is no disk at {wanted}; there are: {known}</source>
        <translation>{wanted} にディスクはありません。あるのは次のとおりです: {known}</translation>
    </message>
    <message>
        <source>which disk to compare {name} with is not clear; there are: {slots}</source>
        <translation>{name} をどのディスクと比較するか不明です。あるのは次のとおりです: {slots}</translation>
    </message>
    <message>
        <source>choose one with --disk</source>
        <translation>--disk で 1 つ選んでください</translation>
    </message>
    <message>
        <source>its name is another</source>
        <translation>名前が異なります</translation>
    </message>
    <message>
        <source>its size is another</source>
        <translation>サイズが異なります</translation>
    </message>
    <message>
        <source>its time stamp is another: expected {expected}, found {found}</source>
        <translation>タイム スタンプが異なります: 期待 {expected}、実際 {found}</translation>
    </message>
    <message>
        <source>it is a disk of another VM</source>
        <translation>別の VM のディスクです</translation>
    </message>
    <message>
        <source>other disks stand on it</source>
        <translation>他のディスクがその上に成り立っています</translation>
    </message>
    <message>
        <source>it lies in a recycle bin</source>
        <translation>システムのごみ箱にあります</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {message}</source>
        <translation>{path} を開けません: {message}</translation>
    </message>
    <message>
        <source>{path} has another id</source>
        <translation>{path} の ID が異なります</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} がありません。</translation>
    </message>
    <message>
        <source>{path} leads to drive {drive} of Windows, which is not here (link to {target}).</source>
        <translation>{path} は Windows のドライブ {drive} につながりますが、それはここにありません ({target} へのリンク)。</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which is not there.</source>
        <translation>{path} は {target} へのリンクですが、リンク先がありません。</translation>
    </message>
    <message>
        <source>{path} leads to {target} on Windows; the folder shown here may be another one.</source>
        <translation>{path} は Windows では {target} につながります。ここに表示されるフォルダーは別のものである可能性があります。</translation>
    </message>
    <message>
        <source>{path} is a placeholder: its content is kept elsewhere and was not read.</source>
        <translation>{path} はプレースホルダーです。内容は別の場所に保管されており、読み取られていません。</translation>
    </message>
    <message>
        <source>{path} is a place for a volume that is not mounted ({volume}).</source>
        <translation>{path} は、マウントされていないボリュームのための場所です ({volume})。</translation>
    </message>
    <message>
        <source>{path} is no folder.</source>
        <translation>{path} はフォルダーではありません。</translation>
    </message>
    <message>
        <source>{path} could not be entered: {reason}.</source>
        <translation>{path} に入れませんでした: {reason}。</translation>
    </message>
    <message>
        <source>the file was changed while it was read, so there is no result</source>
        <translation>読み取り中にファイルが変更されたため、結果はありません</translation>
    </message>
    <message>
        <source>read again once nobody changes it</source>
        <translation>誰も変更しなくなってから、もう一度読み取ってください</translation>
    </message>
    <message>
        <source>the VM is in use ({reason}), and Now changes while it is read</source>
        <translation>VM が使用中であり ({reason})、読み取り中に「現在」が変わります</translation>
    </message>
    <message>
        <source>shut the VM down first, or read a snapshot; where that is wanted all the same (--live, or the check box of the export) the copy is as after a power loss at best</source>
        <translation>先に VM をシャットダウンするか、チェックポイントを読み取ってください。それでも行う場合 (--live、またはエクスポートのチェック ボックス)、コピーはよくても電源断の後の状態です</translation>
    </message>
    <message>
        <source>the file has changed since this folder was read</source>
        <translation>このフォルダーの読み取り後にファイルが変更されています</translation>
    </message>
    <message>
        <source>refresh, then try again</source>
        <translation>最新の情報に更新してからもう一度お試しください</translation>
    </message>
    <message>
        <source>another snapviewer is changing this VM just now</source>
        <translation>別の snapviewer が今この VM を変更しています</translation>
    </message>
    <message>
        <source>locking</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>{program} ({pid}), begun at {time} UTC</source>
        <translation>{program} ({pid})、{time} (UTC) に開始</translation>
    </message>
    <message>
        <source>process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>the configuration of &apos;{moment}&apos; of &apos;{machine}&apos; mentions a disk of this name</source>
        <translation>「{machine}」の「{moment}」の構成が、この名前のディスクに言及しています</translation>
    </message>
    <message>
        <source>the same name with its letters in another form (NFC)</source>
        <translation>文字の形が異なる同じ名前 (NFC)</translation>
    </message>
    <message>
        <source>the same name written in an 8-bit code page</source>
        <translation>8 ビットのコード ページで書かれた同じ名前</translation>
    </message>
    <message>
        <source>the same name with another ending</source>
        <translation>拡張子が異なる同じ名前</translation>
    </message>
    <message>
        <source>the same id in its name</source>
        <translation>名前に含まれる同じ ID</translation>
    </message>
    <message>
        <source>it stands in one chain with the VM&apos;s other disks</source>
        <translation>VM の他のディスクと同じチェーンにあります</translation>
    </message>
    <message>
        <source>it stands on the disk of &apos;{moment}&apos;, and nobody names it</source>
        <translation>「{moment}」のディスクの上に成り立っており、これを記載しているものはありません</translation>
    </message>
    <message>
        <source>the disk of &apos;{moment}&apos; was made over it, by its id</source>
        <translation>ID によると、「{moment}」のディスクはこの上に作成されました</translation>
    </message>
    <message>
        <source>a link of Windows (junction, mount point or symbolic link)</source>
        <translation>Windows のリンク (ジャンクション、マウント ポイント、またはシンボリック リンク)</translation>
    </message>
    <message>
        <source>a placeholder: the content is kept in a cloud</source>
        <translation>プレースホルダー: 内容はクラウドに保管されています</translation>
    </message>
    <message>
        <source>a placeholder: the content was moved to other storage</source>
        <translation>プレースホルダー: 内容は別の記憶域に移されています</translation>
    </message>
    <message>
        <source>deduplicated by Windows: its blocks are stored elsewhere</source>
        <translation>Windows により重複除去済み: ブロックは別の場所に格納されています</translation>
    </message>
    <message>
        <source>compressed by Windows in a way that only Windows reads</source>
        <translation>Windows だけが読み取れる方法で Windows により圧縮されています</translation>
    </message>
    <message>
        <source>supplied by Windows from a container&apos;s layers</source>
        <translation>コンテナーのレイヤーから Windows が提供しています</translation>
    </message>
    <message>
        <source>a reparse point: only Windows knows what is behind it</source>
        <translation>再解析ポイント: その先に何があるかは Windows だけが把握しています</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{folder} の {name}</translation>
    </message>
    <message>
        <source>Its snapshots were not all found here: {reasons}.</source>
        <translation>チェックポイントのすべてがここで見つかったわけではありません: {reasons}。</translation>
    </message>
    <message>
        <source>{moment} of {vm} in {folder}</source>
        <translation>{folder} の {vm} の {moment}</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; is no moment, no VM, no disk file and no folder here; VMs: {names}</source>
        <translation>「{reference}」は、ここの時点、VM、ディスク ファイル、フォルダーのいずれでもありません。VM: {names}</translation>
    </message>
    <message>
        <source>write VM:MOMENT, or the path of a disk file or of a VM&apos;s folder</source>
        <translation>VM:MOMENT の形式か、ディスク ファイルまたは VM のフォルダーのパスを指定してください</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} moments: {titles}</source>
        <translation>「{reference}」は {count} 個の時点に該当します: {titles}</translation>
    </message>
    <message>
        <source>write VM:MOMENT, or choose the VM with --vm</source>
        <translation>VM:MOMENT の形式で指定するか、--vm で VM を選んでください</translation>
    </message>
    <message>
        <source>this configuration is that of no moment that could be read</source>
        <translation>この構成は、読み取れた時点のいずれのものでもありません</translation>
    </message>
    <message>
        <source>name the VM&apos;s folder and one of its moments</source>
        <translation>VM のフォルダーと、その時点の 1 つを指定してください</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} disk files: {files}</source>
        <translation>「{reference}」は {count} 個のディスク ファイルに該当します: {files}</translation>
    </message>
    <message>
        <source>name the one you mean by its path</source>
        <translation>対象をパスで指定してください</translation>
    </message>
    <message>
        <source>the file was changed while it was read, so what was found is worth nothing</source>
        <translation>読み取り中にファイルが変更されたため、得られた結果は無意味です</translation>
    </message>
    <message>
        <source>compare again when nothing writes to it</source>
        <translation>何も書き込まなくなってから、もう一度比較してください</translation>
    </message>
    <message>
        <source>it stands on {parent}</source>
        <translation>{parent} の上に成り立っています</translation>
    </message>
    <message>
        <source>held back: {reason}</source>
        <translation>保留: {reason}</translation>
    </message>
    <message>
        <source>only &apos;{moment}&apos; has this disk</source>
        <translation>このディスクがあるのは「{moment}」だけです</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is no folder as Windows names one</source>
        <translation>&apos;{folder}&apos; は Windows の表記によるフォルダーではありません</translation>
    </message>
    <message>
        <source>write it like D:\VMs\Web, or \\server\share\Web for a share</source>
        <translation>D:\VMs\Web、共有の場合は \\server\share\Web のように書いてください</translation>
    </message>
    <message>
        <source>under which path the host will see the exported VM does not follow from its files</source>
        <translation>エクスポートした VM をホストがどのパスで見るのかは、そのファイルからはわかりません</translation>
    </message>
    <message>
        <source>name the folder as Windows will see it: --windows-folder &apos;D:\VMs\Web&apos;</source>
        <translation>Windows から見えるとおりにフォルダーを指定してください: --windows-folder &apos;D:\VMs\Web&apos;</translation>
    </message>
    <message>
        <source>the drive {letter}: is a share that this user connected; Hyper-V&apos;s service does not see it</source>
        <translation>ドライブ {letter}: はこのユーザーが接続した共有で、Hyper-V のサービスからは見えません</translation>
    </message>
    <message>
        <source>name the share itself, like \\server\share\Web</source>
        <translation>\\server\share\Web のように共有そのものを指定してください</translation>
    </message>
    <message>
        <source>the path would have {count} characters on the host, more than {most}: {path}</source>
        <translation>パスはホストで {count} 文字となり、上限の {most} 文字を超えます: {path}</translation>
    </message>
    <message>
        <source>choose a shorter folder</source>
        <translation>より短いフォルダーを選んでください</translation>
    </message>
    <message>
        <source>{name} is marked sparse: Hyper-V refuses such a disk.</source>
        <translation>{name} はスパース ファイルとして印が付いています。Hyper-V はそのようなディスクを拒否します。</translation>
    </message>
    <message>
        <source>{name} is compressed by NTFS: Hyper-V refuses it.</source>
        <translation>{name} は NTFS で圧縮されています。Hyper-V は拒否します。</translation>
    </message>
    <message>
        <source>{name} is encrypted (EFS): Hyper-V refuses it.</source>
        <translation>{name} は暗号化 (EFS) されています。Hyper-V は拒否します。</translation>
    </message>
    <message>
        <source>{name} has ReFS integrity streams: Hyper-V refuses it.</source>
        <translation>{name} には ReFS の整合性ストリームがあります。Hyper-V は拒否します。</translation>
    </message>
    <message>
        <source>New files in {name} are compressed by NTFS.</source>
        <translation>{name} の新しいファイルは NTFS で圧縮されます。</translation>
    </message>
    <message>
        <source>New files in {name} are encrypted (EFS).</source>
        <translation>{name} の新しいファイルは暗号化 (EFS) されます。</translation>
    </message>
    <message>
        <source>New files in {name} have ReFS integrity streams.</source>
        <translation>{name} の新しいファイルは ReFS の整合性ストリームを持ちます。</translation>
    </message>
    <message>
        <source>{what} Hyper-V refuses such a disk (0xC03A001A). On the host run: {command}</source>
        <translation>{what} Hyper-V はそのようなディスクを拒否します (0xC03A001A)。ホストで次を実行してください: {command}</translation>
    </message>
    <message>
        <source>On the host run: {command}</source>
        <translation>ホストで次を実行してください: {command}</translation>
    </message>
    <message>
        <source>Fill the holes (&apos;repair&apos; can do it), or copy the file without holes and put the copy in its place; where the mark stays, run on the host: {command}</source>
        <translation>穴を埋める (&apos;repair&apos; で行えます) か、ファイルを穴なしでコピーして、そのコピーと置き換えてください。印が残る場合は、ホストで次を実行してください: {command}</translation>
    </message>
    <message>
        <source>The VM does not start with it.</source>
        <translation>VM はこれでは起動しません。</translation>
    </message>
    <message>
        <source>{name} is marked read-only, and the VM writes to it.</source>
        <translation>{name} は読み取り専用の印が付いていますが、VM が書き込みます。</translation>
    </message>
    <message>
        <source>The VM cannot be expected to start with it.</source>
        <translation>VM がこれで起動することは期待できません。</translation>
    </message>
    <message>
        <source>{name} is kept elsewhere (a cloud, a library of tapes) and only called in when it is opened.</source>
        <translation>{name} は別の場所 (クラウド、テープ ライブラリ) にあり、開いたときに初めて取り寄せられます。</translation>
    </message>
    <message>
        <source>Let it always be kept on this device, or move it out of that folder.</source>
        <translation>常にこのデバイスに保持するようにするか、そのフォルダーから移動してください。</translation>
    </message>
    <message>
        <source>Hyper-V cannot be expected to open it.</source>
        <translation>Hyper-V がこれを開くことは期待できません。</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file to Windows: {what}.</source>
        <translation>{name} は Windows にとって通常のファイルではありません: {what}。</translation>
    </message>
    <message>
        <source>Bring it back as an ordinary file on the host (Expand-DedupFile for a deduplicated one), then look again.</source>
        <translation>ホストで通常のファイルに戻し (重複除去されたファイルには Expand-DedupFile)、もう一度確認してください。</translation>
    </message>
    <message>
        <source>reparse point: expected none, found tag {tag}</source>
        <translation>再解析ポイント: なしを想定、タグ {tag} を検出</translation>
    </message>
    <message>
        <source>It can read differently here than on the host; do not change it here.</source>
        <translation>ここではホストと違う内容が読まれることがあります。ここでは変更しないでください。</translation>
    </message>
    <message>
        <source>Hyper-V refuses every disk that is made there.</source>
        <translation>そこに作られるディスクはすべて Hyper-V に拒否されます。</translation>
    </message>
    <message>
        <source>attributes: expected without {bit}, found {word}</source>
        <translation>属性: {bit} なしを想定、{word} を検出</translation>
    </message>
    <message>
        <source>What a host would take before it would take afterwards, as far as files show; {count} snapshots were not judged.</source>
        <translation>ファイルからわかる限り、操作前にホストが受け入れるものは操作後も受け入れられます。チェックポイント {count} 個は判定していません。</translation>
    </message>
    <message>
        <source>What a host would take before it would take afterwards, as far as files show.</source>
        <translation>ファイルからわかる限り、操作前にホストが受け入れるものは操作後も受け入れられます。</translation>
    </message>
    <message>
        <source>After this the VM would not start on {hosts} any more: {why}.</source>
        <translation>操作後、VM は {hosts} で起動しなくなります: {why}。</translation>
    </message>
    <message>
        <source>After this &apos;{moment}&apos; could not be applied on {hosts}: {why}.</source>
        <translation>操作後、「{moment}」は {hosts} で適用できなくなります: {why}。</translation>
    </message>
    <message>
        <source>After this the VM would not start any more: {why}.</source>
        <translation>操作後、VM は起動しなくなります: {why}。</translation>
    </message>
    <message>
        <source>After this &apos;{moment}&apos; could not be applied: {why}.</source>
        <translation>操作後、「{moment}」は適用できなくなります: {why}。</translation>
    </message>
    <message>
        <source>Fill the holes of {name}</source>
        <translation>{name} の穴を埋める</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>穴を埋める</translation>
    </message>
    <message>
        <source>Every byte of the file has room of its own, and it is not marked sparse any more. What the disk reads stays.</source>
        <translation>ファイルのすべてのバイトに自身の領域が割り当てられ、スパースの印はなくなります。ディスクの読み取り内容は変わりません。</translation>
    </message>
    <message>
        <source>None is needed: the file reads the same.</source>
        <translation>必要ありません。ファイルの読み取り内容は同じです。</translation>
    </message>
    <message>
        <source>Fill the holes of {name} and clear the mark</source>
        <translation>{name} の穴を埋めて印を解除</translation>
    </message>
    <message>
        <source>(folder of this file on the host)</source>
        <translation>(ホスト上のこのファイルのフォルダー)</translation>
    </message>
    <message>
        <source>this disk was written after it was merged, so it is not removed</source>
        <translation>このディスクは結合後に書き込まれたため、取り除きません</translation>
    </message>
    <message>
        <source>keep it in another folder: what was written is only there; then go on</source>
        <translation>別のフォルダーに保管してから続行してください。書き込まれた内容はそこにしかありません</translation>
    </message>
    <message>
        <source>{name} was made on {target} while that took in the data of another disk: it does not read what it was made on, and cannot any more</source>
        <translation>{name} は、{target} が別のディスクのデータを取り込んでいる間にその上に作られました。作られた時点の内容は読めず、もう読むことはできません</translation>
    </message>
    <message>
        <source>make this disk anew when the action is completed; the file itself is left alone</source>
        <translation>操作が完了したら、このディスクを作り直してください。ファイル自体には触れません</translation>
    </message>
    <message>
        <source>move it to another folder, then go on; make it anew when the action is completed</source>
        <translation>別のフォルダーに移してから続行し、操作が完了したら作り直してください</translation>
    </message>
    <message>
        <source>this disk has come since the plan was made, and it stands on {name}</source>
        <translation>このディスクは計画の作成後に追加され、{name} の上に成り立っています</translation>
    </message>
    <message>
        <source>move it to another folder with a copy of what it stands on, then go on</source>
        <translation>土台になっているもののコピーと一緒に別のフォルダーに移動してから、続行してください</translation>
    </message>
    <message>
        <source>it lies on a server ({kind})</source>
        <translation>サーバー上にあります ({kind})</translation>
    </message>
    <message>
        <source>it is laid over another volume ({kind})</source>
        <translation>別のボリュームの上に重ねられています ({kind})</translation>
    </message>
    <message>
        <source>it writes every change to a new place ({kind})</source>
        <translation>すべての変更を新しい場所に書き込みます ({kind})</translation>
    </message>
    <message>
        <source>its folder is compressed</source>
        <translation>フォルダーが圧縮されています</translation>
    </message>
    <message>
        <source>it is thin: its own storage can be full before it is</source>
        <translation>シン プロビジョニングされており、それ自身より先に土台の記憶域がいっぱいになることがあります</translation>
    </message>
    <message>
        <source>Another snapviewer is changing this VM just now.</source>
        <translation>別の snapviewer が現在この VM を変更しています。</translation>
    </message>
    <message>
        <source>Wait until it is done, then refresh.</source>
        <translation>完了するまで待ってから、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>the lock {path} is held, or was taken while the folder was read</source>
        <translation>ロック {path} が保持されているか、フォルダーの読み取り中に取得されました</translation>
    </message>
    <message>
        <source>Until then nobody can tell what is missing or damaged here.</source>
        <translation>それまで、ここで何がないか、何が破損しているかは誰にもわかりません。</translation>
    </message>
    <message>
        <source>Whether the VM&apos;s account may write its configuration: rights of Windows are not shown here.</source>
        <translation>VM のアカウントが VM の構成に書き込めるか。ここでは Windows の権限は見えません。</translation>
    </message>
    <message>
        <source>Whether the VM&apos;s account may open every disk: rights of Windows are not shown here.</source>
        <translation>VM のアカウントがすべてのディスクを開けるか。ここでは Windows の権限は見えません。</translation>
    </message>
    <message>
        <source>Whether the VM&apos;s account may open every parent: rights of Windows are not shown here.</source>
        <translation>VM のアカウントがすべての親を開けるか。ここでは Windows の権限は見えません。</translation>
    </message>
    <message>
        <source>Whether every disk is an ordinary file: attributes of Windows are not shown here.</source>
        <translation>すべてのディスクが通常のファイルか。ここでは Windows の属性は見えません。</translation>
    </message>
    <message>
        <source>Whether a disk that is written to is read-only: attributes of Windows are not shown here.</source>
        <translation>書き込まれるディスクが読み取り専用か。ここでは Windows の属性は見えません。</translation>
    </message>
    <message>
        <source>Whether a disk is sparse, compressed, encrypted or has integrity: attributes of Windows are not shown here.</source>
        <translation>ディスクがスパース、圧縮、暗号化されているか、整合性を持つか。ここでは Windows の属性は見えません。</translation>
    </message>
    <message>
        <source>Without the VM&apos;s configuration this is not known.</source>
        <translation>VM の構成がないため、これは不明です。</translation>
    </message>
    <message>
        <source>The files of the saved state are there and not empty; what is in them is not read.</source>
        <translation>保存された状態のファイルはあり、空ではありません。中身は読み取っていません。</translation>
    </message>
    <message>
        <source>Whether the host has {count} MiB of memory for it.</source>
        <translation>この VM のための {count} MiB のメモリがホストにあるか。</translation>
    </message>
    <message>
        <source>Whether the host has at least {count} logical processors (the VM and its snapshots ask for so many at most).</source>
        <translation>ホストに少なくとも {count} 個の論理プロセッサがあるか (VM とそのチェックポイントが要求する最大数)。</translation>
    </message>
    <message>
        <source>The configuration names a path that is none of Windows: {path}.</source>
        <translation>構成が Windows のものではないパスを記載しています: {path}。</translation>
    </message>
    <message>
        <source>Import a copy (Import-VM -Copy -VhdSourcePath), or set the path in the VM&apos;s settings on the host.</source>
        <translation>コピーをインポートする (Import-VM -Copy -VhdSourcePath) か、ホストで VM の設定にパスを指定してください。</translation>
    </message>
    <message>
        <source>{path} lies on a share.</source>
        <translation>{path} は共有上にあります。</translation>
    </message>
    <message>
        <source>The share must let in the host&apos;s own computer account (SMB 3.0).</source>
        <translation>共有は、ホスト自身のコンピューター アカウントを許可する必要があります (SMB 3.0)。</translation>
    </message>
    <message>
        <source>A path has {count} characters, more than {most}: {path}.</source>
        <translation>パスが {count} 文字あり、{most} 文字を超えています: {path}。</translation>
    </message>
    <message>
        <source>Move the VM into a folder of a shorter path.</source>
        <translation>VM をパスの短いフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>The disk at {slot} is a VHD set.</source>
        <translation>{slot} のディスクは VHD セットです。</translation>
    </message>
    <message>
        <source>Which file the disk of &apos;{moment}&apos; at {slot} is, is not certain.</source>
        <translation>「{moment}」の {slot} のディスクがどのファイルか、確実ではありません。</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} lies in the recycle bin: {stored}.</source>
        <translation>「{moment}」の {slot} のディスクはシステムのごみ箱にあります: {stored}。</translation>
    </message>
    <message>
        <source>Put it back: &apos;repair&apos; does it by a plan.</source>
        <translation>元に戻してください。&apos;repair&apos; が計画に従って行います。</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} is not in the opened folders: {stored}.</source>
        <translation>「{moment}」の {slot} のディスクは、開いたフォルダーにありません: {stored}。</translation>
    </message>
    <message>
        <source>The folder of the disk of &apos;{moment}&apos; at {slot} is missing: {stored}.</source>
        <translation>「{moment}」の {slot} のディスクのフォルダーがありません: {stored}。</translation>
    </message>
    <message>
        <source>Reconnect the disk to its parent: &apos;reconnect&apos; does it by a plan.</source>
        <translation>ディスクを親に再接続してください。&apos;reconnect&apos; が計画に従って行います。</translation>
    </message>
    <message>
        <source>The parent of {name} is missing: {path}.</source>
        <translation>{name} の親がありません: {path}。</translation>
    </message>
    <message>
        <source>The parent of {name} is not in the opened folders: {path}.</source>
        <translation>{name} の親は、開いたフォルダーにありません: {path}。</translation>
    </message>
    <message>
        <source>Bring the parent back, or add the folder that holds it.</source>
        <translation>親を戻すか、親を含むフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>{name} names its parent by a path that is none of Windows: {path}.</source>
        <translation>{name} は親を Windows のものではないパスで参照しています: {path}。</translation>
    </message>
    <message>
        <source>{name} names its parent by a path where it is not: {path}.</source>
        <translation>{name} は親を、親のない場所のパスで参照しています: {path}。</translation>
    </message>
    <message>
        <source>{name} names its parent by a path that is not in the opened folders: {path}.</source>
        <translation>{name} は親を、開いたフォルダーにないパスで参照しています: {path}。</translation>
    </message>
    <message>
        <source>The image at {slot} is missing: {path}.</source>
        <translation>{slot} のイメージがありません: {path}。</translation>
    </message>
    <message>
        <source>The image at {slot} is not in the opened folders: {path}.</source>
        <translation>{slot} のイメージは、開いたフォルダーにありません: {path}。</translation>
    </message>
    <message>
        <source>The image at {slot} is empty or cut off: {path}.</source>
        <translation>{slot} のイメージが空か、途中で切れています: {path}。</translation>
    </message>
    <message>
        <source>Cannot be said: the VM&apos;s configuration could not be read.</source>
        <translation>判定できません。VM の構成を読み取れませんでした。</translation>
    </message>
    <message>
        <source>It would not start: {why}.</source>
        <translation>起動しません: {why}。</translation>
    </message>
    <message>
        <source>As far as its files show it would start on {hosts}.</source>
        <translation>ファイルからわかる限り、{hosts} で起動します。</translation>
    </message>
    <message>
        <source>Whether it would start on {hosts} cannot be seen: {why}.</source>
        <translation>{hosts} で起動するかどうかは確認できません: {why}。</translation>
    </message>
    <message>
        <source>Not on {hosts}: {why}.</source>
        <translation>{hosts} では起動しません: {why}。</translation>
    </message>
    <message>
        <source>cannot be applied: {why}</source>
        <translation>適用できません: {why}</translation>
    </message>
    <message>
        <source>whether it can be applied cannot be seen: {why}</source>
        <translation>適用できるかどうかは確認できません: {why}</translation>
    </message>
    <message>
        <source>can be applied</source>
        <translation>適用できます</translation>
    </message>
    <message>
        <source>{said}, resumes only on a like processor</source>
        <translation>{said}、再開は同等のプロセッサでのみ可能</translation>
    </message>
    <message>
        <source>{said}, starts as after a power loss</source>
        <translation>{said}、電源断の後と同じように起動</translation>
    </message>
    <message>
        <source>one of {codes}</source>
        <translation>次のいずれか: {codes}</translation>
    </message>
    <message>
        <source>{why} (and {count} more)</source>
        <translation>{why} (ほか {count} 件)</translation>
    </message>
    <message>
        <source>{text} (inferred)</source>
        <translation>{text} (推測)</translation>
    </message>
    <message>
        <source>The system cannot find the file.</source>
        <translation>指定されたファイルが見つかりません。</translation>
    </message>
    <message>
        <source>The system cannot find the path.</source>
        <translation>指定されたパスが見つかりません。</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The file is being used by another process.</source>
        <translation>ファイルは別のプロセスが使用中です。</translation>
    </message>
    <message>
        <source>The parameter is incorrect.</source>
        <translation>パラメーターが正しくありません。</translation>
    </message>
    <message>
        <source>The structure of a security ID is invalid.</source>
        <translation>セキュリティ ID の構造が無効です。</translation>
    </message>
    <message>
        <source>The account was not granted the type of logon it asked for.</source>
        <translation>要求された種類のログオンがアカウントに許可されていません。</translation>
    </message>
    <message>
        <source>The file is corrupted and unreadable.</source>
        <translation>ファイルが壊れているため、読み取れません。</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>保存された状態を読み取れません。</translation>
    </message>
    <message>
        <source>The hypervisor here cannot take the saved state.</source>
        <translation>ここのハイパーバイザーは、保存された状態を受け入れられません。</translation>
    </message>
    <message>
        <source>The footer of the disk is missing.</source>
        <translation>ディスクのフッターがありません。</translation>
    </message>
    <message>
        <source>The footer of the disk does not fit its checksum.</source>
        <translation>ディスクのフッターがチェックサムと一致しません。</translation>
    </message>
    <message>
        <source>The footer of the disk is damaged.</source>
        <translation>ディスクのフッターが破損しています。</translation>
    </message>
    <message>
        <source>The format of the disk is not known.</source>
        <translation>ディスクの形式が不明です。</translation>
    </message>
    <message>
        <source>The version of the disk&apos;s format is not supported.</source>
        <translation>ディスクの形式のバージョンはサポートされていません。</translation>
    </message>
    <message>
        <source>The header of the disk does not fit its checksum.</source>
        <translation>ディスクのヘッダーがチェックサムと一致しません。</translation>
    </message>
    <message>
        <source>The version of the disk&apos;s header is not supported.</source>
        <translation>ディスクのヘッダーのバージョンはサポートされていません。</translation>
    </message>
    <message>
        <source>The header of the disk is damaged.</source>
        <translation>ディスクのヘッダーが破損しています。</translation>
    </message>
    <message>
        <source>The block allocation table of the disk is damaged.</source>
        <translation>ディスクのブロック アロケーション テーブルが破損しています。</translation>
    </message>
    <message>
        <source>The block size is not valid.</source>
        <translation>ブロック サイズが有効ではありません。</translation>
    </message>
    <message>
        <source>A block&apos;s bitmap does not fit the block.</source>
        <translation>ブロックのビットマップがブロックと一致しません。</translation>
    </message>
    <message>
        <source>The parent disk was not found.</source>
        <translation>親ディスクが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The ids of parent and differencing disk do not fit.</source>
        <translation>親ディスクと差分ディスクの ID が一致しません。</translation>
    </message>
    <message>
        <source>The size of the virtual disk is not valid.</source>
        <translation>仮想ディスクのサイズが有効ではありません。</translation>
    </message>
    <message>
        <source>The file size of the disk is not valid.</source>
        <translation>ディスクのファイル サイズが有効ではありません。</translation>
    </message>
    <message>
        <source>No provider for the virtual disk was found.</source>
        <translation>仮想ディスクのプロバイダーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The path leads to no virtual disk.</source>
        <translation>パスの先に仮想ディスクがありません。</translation>
    </message>
    <message>
        <source>Access to the parent disk is denied.</source>
        <translation>親ディスクへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The sizes of parent and differencing disk do not fit.</source>
        <translation>親ディスクと差分ディスクのサイズが一致しません。</translation>
    </message>
    <message>
        <source>The chain of differencing disks runs in a circle.</source>
        <translation>差分ディスクのチェーンが循環しています。</translation>
    </message>
    <message>
        <source>A parent of the differencing disk cannot be opened.</source>
        <translation>差分ディスクの親の 1 つを開けません。</translation>
    </message>
    <message>
        <source>Virtual disks must be neither compressed nor encrypted nor sparse.</source>
        <translation>仮想ディスクは、圧縮、暗号化、スパース化されていてはなりません。</translation>
    </message>
    <message>
        <source>The operation is not for this type of disk.</source>
        <translation>この種類のディスクに対する操作ではありません。</translation>
    </message>
    <message>
        <source>The disk was changed while nothing tracked its changes.</source>
        <translation>変更が追跡されていない間にディスクが変更されました。</translation>
    </message>
    <message>
        <source>on: {hosts}</source>
        <translation>対象ホスト: {hosts}</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>回答の詳細</translation>
    </message>
    <message>
        <source>Answers and details</source>
        <translation>回答と詳細</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>正常性</translation>
    </message>
    <message>
        <source>Findings, and whether the VM would start</source>
        <translation>検出事項、および VM が起動できるか</translation>
    </message>
    <message>
        <source>not known, because a disk of &apos;{moment}&apos; cannot be read</source>
        <translation>「{moment}」のディスクを読み取れないため不明</translation>
    </message>
    <message>
        <source>This document could not be read.</source>
        <translation>このドキュメントを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>The documents were not installed with this program.</source>
        <translation>ドキュメントはこのプログラムと一緒にインストールされていません。</translation>
    </message>
    <message>
        <source>What is known of the folder on the host</source>
        <translation>ホスト上のフォルダーについて分かっていること</translation>
    </message>
    <message>
        <source>Looking how the host names the folder</source>
        <translation>ホストでのフォルダーの名前を調べています</translation>
    </message>
    <message>
        <source>Not known from the files; empty, the relative path alone is stored.</source>
        <translation>ファイルからは分かりません。空のままなら相対パスだけが保存されます。</translation>
    </message>
    <message>
        <source>Not known from the files: write it as the host will see the folder.</source>
        <translation>ファイルからは分かりません。ホストから見えるとおりに書いてください。</translation>
    </message>
    <message>
        <source>Derived from how the VM names its files.</source>
        <translation>VM がファイルを示す方法から導きました。</translation>
    </message>
    <message>
        <source>As you wrote it; nothing here can check it.</source>
        <translation>入力されたとおりです。ここでは確認できません。</translation>
    </message>
</context>
</TS>
