<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <comment>how a date is written, in Qt&apos;s letters</comment>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>A snapshot needs a name.</source>
        <translation>Ein Prüfpunkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name has {count} characters; Hyper-V allows {most}.</source>
        <translation>Der Name hat {count} Zeichen; Hyper-V erlaubt {most}.</translation>
    </message>
    <message>
        <source>The name holds a control character.</source>
        <translation>Der Name enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>No other process that can be seen here holds a file of this VM.</source>
        <translation>Kein anderer Prozess, der hier zu sehen ist, hält eine Datei dieser VM fest.</translation>
    </message>
    <message>
        <source>something that is no folder, or a link that leads nowhere, has this name</source>
        <translation>etwas, das kein Ordner ist, oder ein Link, der ins Leere führt, trägt diesen Namen</translation>
    </message>
    <message>
        <source>bring in what the link leads to, then refresh</source>
        <translation>holen Sie herbei, wohin der Link führt, und aktualisieren Sie dann</translation>
    </message>
    <message>
        <source>Replay the log of {name}, which Hyper-V opens read-only</source>
        <translation>Das Protokoll von {name} nachspielen, das Hyper-V nur zum Lesen öffnet</translation>
    </message>
    <message>
        <source>looking at the file</source>
        <translation>Ansehen der Datei</translation>
    </message>
    <message>
        <source>A name here is no valid text, so no configuration can name it ({error}). Rename the file or folder first.</source>
        <translation>Ein Name hier ist kein gültiger Text, daher kann ihn keine Konfiguration nennen ({error}). Benennen Sie die Datei oder den Ordner zuerst um.</translation>
    </message>
    <message>
        <source>its name is no valid text, so no disk can name it as its parent</source>
        <translation>ihr Name ist kein gültiger Text, daher kann kein Datenträger sie als übergeordnete Datei nennen</translation>
    </message>
    <message>
        <source>rename the file first (&apos;repair&apos; can give it its stored name back)</source>
        <translation>benennen Sie die Datei zuerst um (&apos;repair&apos; kann ihr den gespeicherten Namen zurückgeben)</translation>
    </message>
    <message>
        <source>under which path the host will see this file does not follow from {stored}</source>
        <translation>unter welchem Pfad der Host diese Datei sehen wird, ergibt sich nicht aus {stored}</translation>
    </message>
    <message>
        <source>bring the VM&apos;s files together as its configuration names them</source>
        <translation>bringen Sie die Dateien der VM so zusammen, wie ihre Konfiguration sie nennt</translation>
    </message>
    <message>
        <source>The other disks would go back and this one would stay as it is now; they would not fit together.</source>
        <translation>Die anderen Datenträger würden zurückgehen, und dieser bliebe, wie er jetzt ist; sie würden nicht zusammenpassen.</translation>
    </message>
    <message>
        <source>An action on another VM was interrupted ({place}) and what it touches is not known; this VM shares files with others. Finish that one first.</source>
        <translation>Eine Aktion an einer anderen VM wurde unterbrochen ({place}), und was sie berührt, ist nicht bekannt; diese VM teilt Dateien mit anderen. Schließen Sie zuerst jene ab.</translation>
    </message>
    <message>
        <source>An action on the VM &apos;{name}&apos; was interrupted and works on {file}, which this VM uses too. Finish that one first with &apos;recover&apos;.</source>
        <translation>Eine Aktion an der VM „{name}“ wurde unterbrochen und arbeitet an {file}, das auch diese VM verwendet. Schließen Sie zuerst jene mit &apos;recover&apos; ab.</translation>
    </message>
    <message>
        <source>Another snapviewer is changing this VM just now. Wait until it is done.</source>
        <translation>Ein anderes snapviewer ändert diese VM gerade. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>An earlier action was interrupted. Finish it first with &apos;recover&apos; (or undo it with &apos;recover --back&apos;).</source>
        <translation>Eine frühere Aktion wurde unterbrochen. Schließen Sie sie zuerst mit &apos;recover&apos; ab (oder nehmen Sie sie mit &apos;recover --back&apos; zurück).</translation>
    </message>
    <message>
        <source>The VM&apos;s own configuration could not be read, so what depends on what is not known. {state_reason}.</source>
        <translation>Die Konfiguration der VM selbst konnte nicht gelesen werden, daher ist nicht bekannt, was wovon abhängt. {state_reason}.</translation>
    </message>
    <message>
        <source>Not all of this VM was seen: {text}.</source>
        <translation>Von dieser VM wurde nicht alles gesehen: {text}.</translation>
    </message>
    <message>
        <source>The VM&apos;s state is not known: {state_reason}.</source>
        <translation>Der Zustand der VM ist nicht bekannt: {state_reason}.</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>{name} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or set it aside if it is not needed.</source>
        <translation>Stellen Sie die Datei aus einer Kopie wieder her, oder legen Sie sie beiseite, wenn sie nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration is not known</source>
        <translation>die Konfiguration der VM selbst ist nicht bekannt</translation>
    </message>
    <message>
        <source>Bring the VM&apos;s configuration back, then refresh.</source>
        <translation>Holen Sie die Konfiguration der VM zurück und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>the snapshot &apos;{name}&apos; could belong to this VM or to its copy</source>
        <translation>der Prüfpunkt „{name}“ könnte zu dieser VM oder zu ihrer Kopie gehören</translation>
    </message>
    <message>
        <source>Open the VM without its copy, or move the copy elsewhere.</source>
        <translation>Öffnen Sie die VM ohne ihre Kopie, oder verschieben Sie die Kopie anderswohin.</translation>
    </message>
    <message numerus="yes">
        <source>its configuration counts {n} snapshot, {found} found here</source>
        <comment>its configuration counts {n} snapshots, {found} found here</comment>
        <translation>
            <numerusform>ihre Konfiguration zählt {n} Prüfpunkt, hier gefunden: {found}</numerusform>
            <numerusform>ihre Konfiguration zählt {n} Prüfpunkte, hier gefunden: {found}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the folder that holds the other snapshots, then refresh.</source>
        <translation>Fügen Sie den Ordner hinzu, der die anderen Prüfpunkte enthält, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>{place} was not read: {reason}</source>
        <translation>{place} wurde nicht gelesen: {reason}</translation>
    </message>
    <message>
        <source>Make that place readable here, or add the folder it leads to, then refresh.</source>
        <translation>Machen Sie jenen Ort hier lesbar, oder fügen Sie den Ordner hinzu, zu dem er führt, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>Mount the volume, then refresh.</source>
        <translation>Hängen Sie das Volume ein und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>it stands on snapshots&apos; disks, and no folder of snapshots was found</source>
        <translation>sie baut auf Datenträgern von Prüfpunkten auf, und kein Ordner mit Prüfpunkten wurde gefunden</translation>
    </message>
    <message>
        <source>Add the folder that holds the VM&apos;s snapshots, then refresh.</source>
        <translation>Fügen Sie den Ordner hinzu, der die Prüfpunkte der VM enthält, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>{place}, where its snapshots are kept, is not among the opened folders</source>
        <translation>{place}, wo ihre Prüfpunkte aufbewahrt werden, ist nicht unter den geöffneten Ordnern</translation>
    </message>
    <message>
        <source>Add the folder that {place} is here, then refresh.</source>
        <translation>Fügen Sie den Ordner hinzu, der hier {place} ist, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>its disk at {slot} is a VHD set, which is not read here</source>
        <translation>ihr Datenträger an {slot} ist ein VHD-Satz, der hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>Look at that disk on the host.</source>
        <translation>Sehen Sie sich diesen Datenträger auf dem Host an.</translation>
    </message>
    <message>
        <source>which file the disk of &apos;{moment}&apos; at {slot} is, is not certain</source>
        <translation>welche Datei der Datenträger von „{moment}“ an {slot} ist, ist nicht sicher</translation>
    </message>
    <message>
        <source>Open the VM&apos;s own folder alone, or move the copies elsewhere.</source>
        <translation>Öffnen Sie nur den eigenen Ordner der VM, oder verschieben Sie die Kopien anderswohin.</translation>
    </message>
    <message>
        <source>the disk of &apos;{moment}&apos; at {slot} is missing</source>
        <translation>der Datenträger von „{moment}“ an {slot} fehlt</translation>
    </message>
    <message>
        <source>Bring the file back, or add the folder that holds it.</source>
        <translation>Holen Sie die Datei zurück, oder fügen Sie den Ordner hinzu, der sie enthält.</translation>
    </message>
    <message>
        <source>Now writes to {name}, on which other disks stand</source>
        <translation>„Jetzt“ schreibt in {name}, worauf andere Datenträger aufbauen</translation>
    </message>
    <message>
        <source>Point Now at its own disk first.</source>
        <translation>Lassen Sie „Jetzt“ zuerst auf seinen eigenen Datenträger verweisen.</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>Den Ordner anlegen</translation>
    </message>
    <message>
        <source>Create a differencing disk for {slot} over {name}</source>
        <translation>Einen differenzierenden Datenträger für {slot} über {name} anlegen</translation>
    </message>
    <message>
        <source>{name} shares blocks with other files</source>
        <translation>{name} teilt Blöcke mit anderen Dateien</translation>
    </message>
    <message>
        <source>How much space is free could not be asked.</source>
        <translation>Wie viel Platz frei ist, konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>{name} would have {count} bytes; its volume (FAT) holds no file of more than {most}. Move the VM to a volume of NTFS first.</source>
        <translation>{name} hätte {count} Bytes; das Volume (FAT) fasst keine Datei von mehr als {most}. Verlegen Sie die VM zuerst auf ein NTFS-Volume.</translation>
    </message>
    <message>
        <source>Space on the volume of {folder}: needs {peak} bytes meanwhile, {free} bytes are free.</source>
        <translation>Platz auf dem Volume von {folder}: braucht zwischenzeitlich {peak} Bytes, {free} Bytes sind frei.</translation>
    </message>
    <message>
        <source>Afterwards {left} bytes are free on the volume of {folder}. Hyper-V warns below 2 GB and pauses VMs below 200 MB (up to 2012 R2; later when a write fails).</source>
        <translation>Danach sind auf dem Volume von {folder} noch {left} Bytes frei. Hyper-V warnt unter 2 GB und hält VMs unter 200 MB an (bis 2012 R2; später, wenn ein Schreibvorgang fehlschlägt).</translation>
    </message>
    <message>
        <source>Afterwards only {left} bytes would be free on the volume of {folder}. Hyper-V pauses VMs below 200 MB (up to 2012 R2; later when a write fails). Make room, then try again.</source>
        <translation>Danach wären auf dem Volume von {folder} nur noch {left} Bytes frei. Hyper-V hält VMs unter 200 MB an (bis 2012 R2; später, wenn ein Schreibvorgang fehlschlägt). Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Room on the volume of {folder} cannot be promised: {reason}. So all {peak} bytes that are written must be free; if it becomes full all the same, the action stops and continues once there is room.</source>
        <translation>Platz auf dem Volume von {folder} kann nicht zugesichert werden: {reason}. Daher müssen alle {peak} Bytes frei sein, die geschrieben werden; wird das Volume trotzdem voll, hält die Aktion an und wird fortgesetzt, sobald Platz ist.</translation>
    </message>
    <message>
        <source>The action needs {peak} bytes meanwhile, but only {free} bytes are free. Make room, then try again.</source>
        <translation>Die Aktion braucht zwischenzeitlich {peak} Bytes, aber nur {free} Bytes sind frei. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The action needs {peak} bytes meanwhile on the volume of {folder}, but only {free} bytes are free there. Make room, then try again.</source>
        <translation>Die Aktion braucht zwischenzeitlich {peak} Bytes auf dem Volume von {folder}, aber dort sind nur {free} Bytes frei. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Space: needs {peak} bytes meanwhile, {free} bytes are free.</source>
        <translation>Platz: braucht zwischenzeitlich {peak} Bytes, {free} Bytes sind frei.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} is missing: {stored}.</source>
        <translation>Der Datenträger von „{moment}“ an {slot} fehlt: {stored}.</translation>
    </message>
    <message>
        <source>Delete snapshot subtree &apos;{moment}&apos; of {vm}</source>
        <translation>Prüfpunkt-Unterstruktur „{moment}“ von {vm} löschen</translation>
    </message>
    <message>
        <source>Delete snapshot &apos;{moment}&apos; of {vm}</source>
        <translation>Prüfpunkt „{moment}“ von {vm} löschen</translation>
    </message>
    <message>
        <source>Delete snapshot subtree</source>
        <translation>Prüfpunkt-Unterstruktur löschen</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Prüfpunkt löschen</translation>
    </message>
    <message>
        <source>Now is no snapshot and cannot be deleted.</source>
        <translation>„Jetzt“ ist kein Prüfpunkt und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
    <message>
        <source>The VM has a saved state: its disks cannot be merged under it. Choose to merge later, or shut the VM down first.</source>
        <translation>Die VM hat einen gespeicherten Zustand: Ihre Datenträger können nicht darunter zusammengeführt werden. Wählen Sie „später zusammenführen“ oder fahren Sie die VM zuerst herunter.</translation>
    </message>
    <message>
        <source>The VM looks as if it were running: its disks cannot be merged under it. Choose to merge later, or shut the VM down first.</source>
        <translation>Die VM sieht aus, als ob sie liefe: Ihre Datenträger können nicht darunter zusammengeführt werden. Wählen Sie „später zusammenführen“ oder fahren Sie die VM zuerst herunter.</translation>
    </message>
    <message>
        <source>Move the snapshot&apos;s configuration to the trash</source>
        <translation>Die Konfiguration des Prüfpunkts in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Note that a merge is pending</source>
        <translation>Vermerken, dass eine Zusammenführung aussteht</translation>
    </message>
    <message>
        <source>None once the merge has begun.</source>
        <translation>Keiner, sobald die Zusammenführung begonnen hat.</translation>
    </message>
    <message>
        <source>Undo brings everything back until the trash is emptied or a merge is run.</source>
        <translation>Rückgängig stellt alles wieder her, bis der Papierkorb geleert oder zusammengeführt wird.</translation>
    </message>
    <message>
        <source>Take references to what is deleted out of {name}</source>
        <translation>Verweise auf das Gelöschte aus {name} herausnehmen</translation>
    </message>
    <message>
        <source>Move the disk&apos;s change tracking to the trash</source>
        <translation>Die Änderungsnachverfolgung des Datenträgers in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move the disk file to the trash: nothing needs it any more</source>
        <translation>Die Datenträgerdatei in den Papierkorb verschieben: Nichts braucht sie mehr</translation>
    </message>
    <message>
        <source>{name} stays where it is: {reason}.</source>
        <translation>{name} bleibt, wo es ist: {reason}.</translation>
    </message>
    <message>
        <source>{left} stays, because more than one disk needs its data: {names}.</source>
        <translation>{left} bleibt, weil mehr als ein Datenträger seine Daten braucht: {names}.</translation>
    </message>
    <message>
        <source>Only one disk depends on {name}: {names} can be merged.</source>
        <translation>Nur ein Datenträger hängt von {name} ab: {names} kann zusammengeführt werden.</translation>
    </message>
    <message>
        <source>You can no longer go back to any of these {count} snapshots.</source>
        <translation>Sie können zu keinem dieser {count} Prüfpunkte mehr zurückkehren.</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; ({when}).</source>
        <translation>Sie können nicht mehr zu „{moment}“ ({when}) zurückkehren.</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos;.</source>
        <translation>Sie können nicht mehr zu „{moment}“ zurückkehren.</translation>
    </message>
    <message>
        <source>The VM&apos;s present state does not change.</source>
        <translation>Der jetzige Zustand der VM ändert sich nicht.</translation>
    </message>
    <message>
        <source>The merge of its disks is left for later.</source>
        <translation>Das Zusammenführen der Datenträger bleibt für später.</translation>
    </message>
    <message>
        <source>This frees no disk space, because several disks still need its data.</source>
        <translation>Das gibt keinen Speicherplatz frei, weil mehrere Datenträger die Daten noch brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>It frees {n} byte at once.</source>
        <comment>It frees {n} bytes at once.</comment>
        <translation>
            <numerusform>Es wird sofort {n} Byte frei.</numerusform>
            <numerusform>Es werden sofort {n} Bytes frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>see the plan for what to do</source>
        <translation>siehe Plan, was zu tun ist</translation>
    </message>
    <message>
        <source>this plan is for the host &apos;{host}&apos; to carry out, not for this program</source>
        <translation>diesen Plan führt der Host „{host}“ aus, nicht dieses Programm</translation>
    </message>
    <message>
        <source>run it with --host</source>
        <translation>mit --host ausführen</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>die Aktion</translation>
    </message>
    <message>
        <source>a name is no valid text, so it cannot be written down ({error})</source>
        <translation>ein Name ist kein gültiger Text und kann daher nicht aufgeschrieben werden ({error})</translation>
    </message>
    <message>
        <source>rename the file or folder, then try again</source>
        <translation>benennen Sie die Datei oder den Ordner um und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>an earlier action was interrupted and must be finished first</source>
        <translation>eine frühere Aktion wurde unterbrochen und muss zuerst abgeschlossen werden</translation>
    </message>
    <message>
        <source>run &apos;snapviewer recover&apos; on this folder</source>
        <translation>führen Sie &apos;snapviewer recover&apos; für diesen Ordner aus</translation>
    </message>
    <message>
        <source>the action stopped before its first step: {fault}</source>
        <translation>die Aktion hielt vor ihrem ersten Schritt an: {fault}</translation>
    </message>
    <message>
        <source>the journal has changed since it was looked at</source>
        <translation>das Journal hat sich geändert, seit es angesehen wurde</translation>
    </message>
    <message>
        <source>look at the interrupted action again</source>
        <translation>sehen Sie sich die unterbrochene Aktion erneut an</translation>
    </message>
    <message>
        <source>the interrupted action could not be gone on with: {fault}</source>
        <translation>die unterbrochene Aktion konnte nicht fortgesetzt werden: {fault}</translation>
    </message>
    <message>
        <source>look at every step of the plan; if it is what you want, run the command again with --accept-foreign</source>
        <translation>sehen Sie sich jeden Schritt des Plans an; ist er das, was Sie wollen, führen Sie den Befehl erneut mit --accept-foreign aus</translation>
    </message>
    <message>
        <source>the file exists now, which it did not when the plan was made</source>
        <translation>die Datei existiert jetzt, was sie beim Erstellen des Plans nicht tat</translation>
    </message>
    <message>
        <source>the file has changed or is gone since the plan was made</source>
        <translation>die Datei wurde seit dem Erstellen des Plans geändert oder ist verschwunden</translation>
    </message>
    <message>
        <source>refresh, look at the new plan, then try again</source>
        <translation>aktualisieren Sie, sehen Sie sich den neuen Plan an und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the record of the action has changed since the plan was made</source>
        <translation>die Aufzeichnung der Aktion hat sich seit dem Erstellen des Plans geändert</translation>
    </message>
    <message>
        <source>taking back stopped half way: {fault}</source>
        <translation>das Zurücknehmen blieb auf halbem Weg stehen: {fault}</translation>
    </message>
    <message>
        <source>mend the cause, then run &apos;snapviewer recover&apos; on this folder</source>
        <translation>beheben Sie die Ursache, führen Sie dann &apos;snapviewer recover&apos; für diesen Ordner aus</translation>
    </message>
    <message>
        <source>the action stopped half way: {words}</source>
        <translation>die Aktion blieb auf halbem Weg stehen: {words}</translation>
    </message>
    <message>
        <source>no moment of the VM is harmed; run &apos;snapviewer recover&apos; to complete the action</source>
        <translation>kein Zeitpunkt der VM ist beschädigt; „snapviewer recover“ schließt die Aktion ab</translation>
    </message>
    <message>
        <source>no moment is harmed; mend the cause, then run &apos;snapviewer recover&apos; to complete it</source>
        <translation>kein Zeitpunkt ist beschädigt; beheben Sie die Ursache, führen Sie dann &apos;snapviewer recover&apos; aus, um sie abzuschließen</translation>
    </message>
    <message>
        <source>everything was done, but its record could not be closed: {fault}</source>
        <translation>alles wurde erledigt, aber der Eintrag darüber konnte nicht geschlossen werden: {fault}</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>sie wurde abgebrochen</translation>
    </message>
    <message>
        <source>the action stopped ({words}) and could not be taken back: {second}</source>
        <translation>die Aktion blieb stehen ({words}) und konnte nicht zurückgenommen werden: {second}</translation>
    </message>
    <message>
        <source>mend the cause, then run &apos;snapviewer recover --back&apos; on this folder</source>
        <translation>beheben Sie die Ursache, führen Sie dann &apos;snapviewer recover --back&apos; für diesen Ordner aus</translation>
    </message>
    <message>
        <source>the target exists already</source>
        <translation>das Ziel existiert bereits</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet</source>
        <translation>nennen Sie einen Ordner, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>the moment has no readable configuration</source>
        <translation>der Zeitpunkt hat keine lesbare Konfiguration</translation>
    </message>
    <message>
        <source>export its disks one by one instead</source>
        <translation>exportieren Sie stattdessen seine Datenträger einzeln</translation>
    </message>
    <message>
        <source>the saved state that the moment names is not its own: {fault}</source>
        <translation>der gespeicherte Zustand, den der Zeitpunkt nennt, ist nicht sein eigener: {fault}</translation>
    </message>
    <message>
        <source>export the moment&apos;s disks one by one instead</source>
        <translation>exportieren Sie stattdessen die Datenträger des Zeitpunkts einzeln</translation>
    </message>
    <message>
        <source>the journal cannot be understood ({error})</source>
        <translation>das Journal ist nicht verständlich ({error})</translation>
    </message>
    <message>
        <source>keep the file and ask for help: it names the steps that were taken, and nothing else should be changed until they are clear</source>
        <translation>bewahren Sie die Datei auf und fragen Sie um Rat: Sie nennt die ausgeführten Schritte, und nichts anderes sollte geändert werden, bevor diese klar sind</translation>
    </message>
    <message>
        <source>it was changed after this program wrote it</source>
        <translation>es wurde geändert, nachdem dieses Programm es geschrieben hatte</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>es ist verschwunden</translation>
    </message>
    <message>
        <source>the interrupted action belongs to {root}; this folder was copied while it was unfinished</source>
        <translation>die unterbrochene Aktion gehört zu {root}; dieser Ordner wurde kopiert, während sie unfertig war</translation>
    </message>
    <message>
        <source>this journal is older than the last action that was carried out here</source>
        <translation>dieses Journal ist älter als die letzte Aktion, die hier ausgeführt wurde</translation>
    </message>
    <message>
        <source>it was put back from a copy; what it names is finished long since: move it away</source>
        <translation>es wurde aus einer Kopie zurückgelegt; was es nennt, ist längst abgeschlossen: verschieben Sie es anderswohin</translation>
    </message>
    <message>
        <source>The record of this action was made by an earlier version of this program, which signed nothing: whether it is genuine cannot be told.</source>
        <translation>Die Aufzeichnung dieser Aktion stammt von einer früheren Version dieses Programms, die nichts signierte: Ob sie echt ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The record of this action was made on another computer or by another user: whether it is genuine cannot be told.</source>
        <translation>Die Aufzeichnung dieser Aktion entstand auf einem anderen Computer oder durch einen anderen Benutzer: Ob sie echt ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>recover the action in its own folder, then copy again; or move this folder back to that path and recover it there</source>
        <translation>stellen Sie die Aktion in ihrem eigenen Ordner wieder her und kopieren Sie dann erneut; oder verschieben Sie diesen Ordner an jenen Pfad zurück und stellen Sie sie dort wieder her</translation>
    </message>
    <message>
        <source>writing the log</source>
        <translation>Schreiben des Verlaufs</translation>
    </message>
    <message>
        <source>Recovered ({stem})</source>
        <translation>Wiederhergestellt ({stem})</translation>
    </message>
    <message>
        <source>Re-create the snapshot &apos;{name}&apos;</source>
        <translation>Den Prüfpunkt „{name}“ neu anlegen</translation>
    </message>
    <message>
        <source>Re-create snapshot</source>
        <translation>Prüfpunkt neu anlegen</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is shown in the tree again and can be read, exported and reverted to. Its settings are those of the VM now.</source>
        <translation>„{name}“ erscheint wieder in der Struktur und kann gelesen, exportiert und wieder angewendet werden. Seine Einstellungen sind die jetzigen der VM.</translation>
    </message>
    <message>
        <source>Undo removes the configuration again.</source>
        <translation>Rückgängig entfernt die Konfiguration wieder.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} is named by a snapshot or by Now already.</source>
        <translation>{name} wird bereits von einem Prüfpunkt oder von „Jetzt“ genannt.</translation>
    </message>
    <message>
        <source>Not every disk of the VM has a file for this snapshot.</source>
        <translation>Nicht jeder Datenträger der VM hat eine Datei für diesen Prüfpunkt.</translation>
    </message>
    <message>
        <source>Move the unreadable configuration to the trash</source>
        <translation>Die unlesbare Konfiguration in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Re-created from its disk files. The time is that of the last change to them; the settings are those the VM had when this was written.</source>
        <translation>Aus seinen Datenträgerdateien neu angelegt. Die Zeit ist die ihrer letzten Änderung; die Einstellungen sind die, welche die VM beim Schreiben hatte.</translation>
    </message>
    <message>
        <source>Write the snapshot&apos;s configuration &apos;{name}&apos;</source>
        <translation>Die Konfiguration des Prüfpunkts „{name}“ schreiben</translation>
    </message>
    <message>
        <source>Refer to the snapshot in {name} as to its neighbours</source>
        <translation>Auf den Prüfpunkt in {name} ebenso verweisen wie auf seine Nachbarn</translation>
    </message>
    <message>
        <source>the bytes from before are no longer in the trash</source>
        <translation>die früheren Bytes liegen nicht mehr im Papierkorb</translation>
    </message>
    <message>
        <source>nothing needs to be done: the disk reads the same</source>
        <translation>nichts ist zu tun: der Datenträger liest sich gleich</translation>
    </message>
    <message>
        <source>the bytes from before cannot be used ({error})</source>
        <translation>die früheren Bytes können nicht verwendet werden ({error})</translation>
    </message>
    <message>
        <source>the holes are filled, but this place does not let the mark be cleared</source>
        <translation>die Lücken sind gefüllt, aber an diesem Ort lässt sich die Markierung nicht entfernen</translation>
    </message>
    <message>
        <source>on the host run: {command}</source>
        <translation>führen Sie auf dem Host aus: {command}</translation>
    </message>
    <message>
        <source>Merge pending disks of {machine}</source>
        <translation>Ausstehende Datenträger von {machine} zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Disks that only one other disk needs take in its data. No moment changes.</source>
        <translation>Datenträger, die nur ein weiterer braucht, nehmen dessen Daten auf. Kein Zeitpunkt ändert sich.</translation>
    </message>
    <message>
        <source>None once the merge has begun; it changes nothing that can be seen.</source>
        <translation>Keiner, sobald die Zusammenführung begonnen hat; sie ändert nichts, was zu sehen ist.</translation>
    </message>
    <message>
        <source>No configuration names these disks, so nothing says which of them are still needed. Merge one disk by &apos;merge FILE --into-parent&apos;, or export it as one disk instead.</source>
        <translation>Keine Konfiguration nennt diese Datenträger, daher sagt nichts, welche davon noch gebraucht werden. Führen Sie einen Datenträger mit &apos;merge FILE --into-parent&apos; zusammen, oder exportieren Sie ihn stattdessen als einen Datenträger.</translation>
    </message>
    <message>
        <source>The VM is not off ({state_reason}): its disks cannot be merged under it.</source>
        <translation>Die VM ist nicht aus ({state_reason}): Ihre Datenträger können nicht darunter zusammengeführt werden.</translation>
    </message>
    <message>
        <source>A parent that was made by hand, not by a snapshot, is not merged by itself: {names}. Merge the disk above it by &apos;merge FILE --into-parent&apos;, or export it as one disk instead.</source>
        <translation>Eine übergeordnete Datei, die von Hand und nicht durch einen Prüfpunkt entstand, wird nicht von selbst zusammengeführt: {names}. Führen Sie den Datenträger darüber mit &apos;merge FILE --into-parent&apos; zusammen, oder exportieren Sie ihn stattdessen als einen Datenträger.</translation>
    </message>
    <message>
        <source>{name} is not merged: {reason}.</source>
        <translation>{name} wird nicht zusammengeführt: {reason}.</translation>
    </message>
    <message>
        <source>Set aside what cannot be read (&apos;repair&apos; lists it), or open the VM&apos;s own folder alone, then try again.</source>
        <translation>Legen Sie beiseite, was nicht gelesen werden kann (&apos;repair&apos; führt es auf), oder öffnen Sie nur den eigenen Ordner der VM, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>Protect snapshot &apos;{name}&apos; of {vm}</source>
        <translation>Prüfpunkt „{name}“ von {vm} schützen</translation>
    </message>
    <message>
        <source>Remove the protection of &apos;{name}&apos; of {vm}</source>
        <translation>Den Schutz von „{name}“ von {vm} aufheben</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Remove protection</source>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>snapviewer refuses to delete &apos;{name}&apos; until the protection is removed. Hyper-V itself knows nothing of it. No disk and no configuration changes.</source>
        <translation>snapviewer weigert sich, „{name}“ zu löschen, bis der Schutz aufgehoben ist. Hyper-V selbst weiß nichts davon. Kein Datenträger und keine Konfiguration ändert sich.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can be deleted again. Nothing else changes.</source>
        <translation>„{name}“ kann wieder gelöscht werden. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Undo, or the same command again.</source>
        <translation>Rückgängig, oder noch einmal derselbe Befehl.</translation>
    </message>
    <message>
        <source>Now is no snapshot; it cannot be deleted anyway.</source>
        <translation>„Jetzt“ ist kein Prüfpunkt und kann ohnehin nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The list of protected snapshots could not be read ({fault}), so it is not written over. Bring it back from a copy, or move it away.</source>
        <translation>Die Liste der geschützten Prüfpunkte konnte nicht gelesen werden ({fault}) und wird daher nicht überschrieben. Holen Sie sie aus einer Kopie zurück oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is protected already.</source>
        <translation>„{name}“ ist bereits geschützt.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not protected.</source>
        <translation>„{name}“ ist nicht geschützt.</translation>
    </message>
    <message>
        <source>Write the list of protected snapshots</source>
        <translation>Die Liste der geschützten Prüfpunkte schreiben</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is protected against deletion. Remove the protection first.</source>
        <translation>„{name}“ ist vor dem Löschen geschützt. Heben Sie zuerst den Schutz auf.</translation>
    </message>
    <message>
        <source>there is no such disk file</source>
        <translation>es gibt keine solche Datenträgerdatei</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>its parent</source>
        <translation>seine übergeordnete Datei</translation>
    </message>
    <message>
        <source>Merge {child} into {parent}</source>
        <translation>{child} in {parent} zusammenführen</translation>
    </message>
    <message>
        <source>{parent} takes in what {child} holds, and {child} is removed. What {child} reads stays readable as {parent}; what {parent} held before is gone.</source>
        <translation>{parent} nimmt auf, was {child} enthält, und {child} wird entfernt. Was {child} liest, bleibt als {parent} lesbar; was {parent} vorher enthielt, ist weg.</translation>
    </message>
    <message>
        <source>Export it as one disk instead: that reads the whole chain and changes nothing.</source>
        <translation>Exportieren Sie ihn stattdessen als einen Datenträger: Das liest die ganze Kette und ändert nichts.</translation>
    </message>
    <message>
        <source>{name} is no differencing disk: it has no parent.</source>
        <translation>{name} ist kein differenzierender Datenträger: Es gibt keine übergeordnete Datei.</translation>
    </message>
    <message>
        <source>The parent of {name} is not among the opened folders: {path}.</source>
        <translation>Die übergeordnete Datei von {name} ist nicht unter den geöffneten Ordnern: {path}.</translation>
    </message>
    <message>
        <source>It is not proved that {parent} is the disk that {name} was made over.</source>
        <translation>Es ist nicht erwiesen, dass {parent} der Datenträger ist, über dem {name} angelegt wurde.</translation>
    </message>
    <message>
        <source>Other disks stand on {parent} too and would become unreadable: {others}.</source>
        <translation>Auch andere Datenträger bauen auf {parent} auf und würden unlesbar: {others}.</translation>
    </message>
    <message>
        <source>{parent} is named by a snapshot or by a VM.</source>
        <translation>{parent} wird von einem Prüfpunkt oder einer VM genannt.</translation>
    </message>
    <message>
        <source>{name} was set aside or deleted: bring it back first.</source>
        <translation>{name} wurde beiseitegelegt oder gelöscht: Holen Sie die Datei zuerst zurück.</translation>
    </message>
    <message>
        <source>Any other disk that stands on {parent} becomes unreadable for good: {judged}.</source>
        <translation>Jeder andere Datenträger, der auf {parent} aufbaut, wird endgültig unlesbar: {judged}.</translation>
    </message>
    <message>
        <source>Reconnect {child} to {parent}</source>
        <translation>{child} neu mit {parent} verbinden</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>{child} will read what it does not hold itself from {parent}.</source>
        <translation>{child} liest, was es nicht selbst enthält, künftig aus {parent}.</translation>
    </message>
    <message>
        <source>Undo brings the old link back.</source>
        <translation>Rückgängig stellt die alte Verbindung wieder her.</translation>
    </message>
    <message>
        <source>The VM is not off: {state_reason}.</source>
        <translation>Die VM ist nicht aus: {state_reason}.</translation>
    </message>
    <message>
        <source>a disk cannot be its own parent</source>
        <translation>ein Datenträger kann nicht sich selbst übergeordnet sein</translation>
    </message>
    <message>
        <source>name another parent</source>
        <translation>nennen Sie eine andere übergeordnete Datei</translation>
    </message>
    <message>
        <source>{parent} stands on {child} itself: they would form a circle</source>
        <translation>{parent} baut selbst auf {child} auf: sie würden einen Kreis bilden</translation>
    </message>
    <message>
        <source>The virtual sizes differ ({size} and {parent_size} bytes): {parent} was resized since, or is the wrong file.</source>
        <translation>Die virtuellen Größen unterscheiden sich ({size} und {parent_size} Bytes): {parent} wurde seither in der Größe geändert oder ist die falsche Datei.</translation>
    </message>
    <message>
        <source>The ids of both disks match.</source>
        <translation>Die Kennungen beider Datenträger passen zusammen.</translation>
    </message>
    <message>
        <source>The id that {child} expects of its parent is not that of {parent}: it was changed since, or is the wrong file. Old and new blocks may be mixed up.</source>
        <translation>Die Kennung, die {child} von seiner übergeordneten Datei erwartet, ist nicht die von {parent}: Die Datei wurde seither geändert oder ist die falsche. Alte und neue Blöcke können vermischt werden.</translation>
    </message>
    <message>
        <source>The id that {child} expects of its parent is not that of {parent} (expected {ids}, found {found}). Only ignore this (--ignore-mismatch) when it is certain that the content is what it was when the child was made.</source>
        <translation>Die Kennung, die {child} von seiner übergeordneten Datei erwartet, ist nicht die von {parent} (erwartet {ids}, gefunden {found}). Übergehen Sie das (--ignore-mismatch) nur, wenn sicher ist, dass der Inhalt derselbe ist wie beim Anlegen des untergeordneten Datenträgers.</translation>
    </message>
    <message>
        <source>Under which path the host will see {parent} is not known, so {child} names it by the relative path {path} alone. Give its folder (--windows-folder &apos;D:\VMs\Web&apos;) to store both.</source>
        <translation>Unter welchem Pfad der Host {parent} sehen wird, ist nicht bekannt, daher nennt {child} diese Datei nur mit dem relativen Pfad {path}. Geben Sie ihren Ordner an (--windows-folder &apos;D:\VMs\Web&apos;), um beide zu speichern.</translation>
    </message>
    <message>
        <source>Point {child} at {parent}</source>
        <translation>{child} auf {parent} verweisen lassen</translation>
    </message>
    <message>
        <source>{parent} carries the id that {child} expects, as every copy of one disk does, but {reason}.</source>
        <translation>{parent} trägt die Kennung, die {child} erwartet, wie jede Kopie eines Datenträgers, aber {reason}.</translation>
    </message>
    <message>
        <source>it is a {kind} disk and has no parent to reconnect</source>
        <translation>es ist ein Datenträger der Art {kind} und hat keine übergeordnete Datei, mit der er verbunden werden könnte</translation>
    </message>
    <message>
        <source>name the differencing disk first, its parent second</source>
        <translation>nennen Sie zuerst den differenzierenden Datenträger, dann den übergeordneten</translation>
    </message>
    <message>
        <source>the parent is a {parent} disk, the child a {child} disk</source>
        <translation>der übergeordnete Datenträger hat das Format {parent}, der untergeordnete {child}</translation>
    </message>
    <message>
        <source>name a parent of the same format</source>
        <translation>nennen Sie eine übergeordnete Datei desselben Formats</translation>
    </message>
    <message>
        <source>the disk has sectors of {sector_size} bytes, the parent of {parent_size}</source>
        <translation>der Datenträger hat Sektoren von {sector_size} Bytes, die übergeordnete Datei von {parent_size}</translation>
    </message>
    <message>
        <source>an action whose journal cannot be read</source>
        <translation>eine Aktion, deren Journal nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>there is no interrupted action here</source>
        <translation>hier gibt es keine unterbrochene Aktion</translation>
    </message>
    <message>
        <source>nothing needs to be done</source>
        <translation>nichts ist zu tun</translation>
    </message>
    <message>
        <source>the merge of this action has begun to write, so it cannot be taken back; no moment is harmed</source>
        <translation>das Zusammenführen dieser Aktion hat zu schreiben begonnen, daher kann sie nicht zurückgenommen werden; kein Zeitpunkt ist beschädigt</translation>
    </message>
    <message>
        <source>run &apos;recover&apos; without --back to complete it</source>
        <translation>führen Sie &apos;recover&apos; ohne --back aus, um sie abzuschließen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>There is no interrupted action here.</source>
        <translation>Hier gibt es keine unterbrochene Aktion.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The merge of this action has begun to write, so it cannot be taken back; no moment is harmed. Continue it instead.</source>
        <translation>Das Zusammenführen dieser Aktion hat zu schreiben begonnen, daher kann sie nicht zurückgenommen werden; kein Zeitpunkt ist beschädigt. Setzen Sie sie stattdessen fort.</translation>
    </message>
    <message>
        <source>Everything becomes again as it was before the action.</source>
        <translation>Alles wird wieder, wie es vor der Aktion war.</translation>
    </message>
    <message>
        <source>{name} lies there again, which this action had removed; it is left alone. The VM does not need it.</source>
        <translation>{name} liegt wieder da, was diese Aktion entfernt hatte; es wird in Ruhe gelassen. Die VM braucht es nicht.</translation>
    </message>
    <message>
        <source>The action is completed; what was done already is not repeated.</source>
        <translation>Die Aktion wird abgeschlossen; was schon getan ist, wird nicht wiederholt.</translation>
    </message>
    <message>
        <source>it is a base disk, not one that a snapshot made</source>
        <translation>es ist ein Basisdatenträger und keiner, den ein Prüfpunkt angelegt hat</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} is used by another VM too, so it is not merged.</source>
        <translation>{name} wird auch von einer anderen VM verwendet und daher nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>{name} does not match its parent, so it is not merged.</source>
        <translation>{name} passt nicht zu seiner übergeordneten Datei und wird daher nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>Move the change tracking aside: the disk&apos;s content changes</source>
        <translation>Die Änderungsnachverfolgung beiseitelegen: Der Inhalt des Datenträgers ändert sich</translation>
    </message>
    <message>
        <source>Merge {names} into {target}</source>
        <translation>{names} in {target} zusammenführen</translation>
    </message>
    <message>
        <source>Name the merged disks in {name}</source>
        <translation>Die zusammengeführten Datenträger in {name} eintragen</translation>
    </message>
    <message>
        <source>Point {child} at {target}</source>
        <translation>{child} auf {target} verweisen lassen</translation>
    </message>
    <message>
        <source>Remove the merged file</source>
        <translation>Die zusammengeführte Datei entfernen</translation>
    </message>
    <message>
        <source>Rename snapshot &apos;{moment}&apos; to &apos;{name}&apos;</source>
        <translation>Prüfpunkt „{moment}“ in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; will be called &apos;{name}&apos;. Nothing else changes.</source>
        <translation>„{moment}“ wird „{name}“ heißen. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Another snapshot is called &apos;{name}&apos; too.</source>
        <translation>Ein anderer Prüfpunkt heißt ebenfalls „{name}“.</translation>
    </message>
    <message>
        <source>Write the new name</source>
        <translation>Den neuen Namen schreiben</translation>
    </message>
    <message>
        <source>Edit the notes of &apos;{moment}&apos;</source>
        <translation>Die Notizen von „{moment}“ bearbeiten</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Notizen speichern</translation>
    </message>
    <message>
        <source>The notes of &apos;{moment}&apos; are replaced. Nothing else changes.</source>
        <translation>Die Notizen von „{moment}“ werden ersetzt. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Write the new notes</source>
        <translation>Die neuen Notizen schreiben</translation>
    </message>
    <message>
        <source>Undo brings the old text back.</source>
        <translation>Rückgängig stellt den alten Text wieder her.</translation>
    </message>
    <message>
        <source>Now is no snapshot; rename the VM itself in Hyper-V.</source>
        <translation>„Jetzt“ ist kein Prüfpunkt; benennen Sie die VM selbst in Hyper-V um.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s configuration could not be read.</source>
        <translation>Die Konfiguration des Prüfpunkts konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Rewrite the footer</source>
        <translation>Den Footer neu schreiben</translation>
    </message>
    <message>
        <source>Replay the log</source>
        <translation>Das Protokoll nachspielen</translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>Die Lücken füllen</translation>
    </message>
    <message>
        <source>Refresh stored paths</source>
        <translation>Gespeicherte Pfade erneuern</translation>
    </message>
    <message>
        <source>Move the left-over {name} to the trash</source>
        <translation>Das Überbleibsel {name} in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>No VM reads {name}; it was never whole.</source>
        <translation>Keine VM liest {name}; die Datei war nie vollständig.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>It holds nothing but empty folders: remove it by hand.</source>
        <translation>Er enthält nichts als leere Ordner: Entfernen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>Reconnect to {parent}</source>
        <translation>Neu mit {parent} verbinden</translation>
    </message>
    <message>
        <source>Re-create a snapshot of {each}</source>
        <translation>Einen Prüfpunkt von {each} neu anlegen</translation>
    </message>
    <message>
        <source>{name} is in use by another process.</source>
        <translation>{name} wird von einem anderen Prozess verwendet.</translation>
    </message>
    <message>
        <source>No other process holds the file.</source>
        <translation>Kein anderer Prozess hält die Datei fest.</translation>
    </message>
    <message>
        <source>Set the size of {parent} back</source>
        <translation>Die Größe von {parent} zurücksetzen</translation>
    </message>
    <message>
        <source>Rewrite the footer of {name}</source>
        <translation>Den Footer von {name} neu schreiben</translation>
    </message>
    <message>
        <source>Rewrite footer</source>
        <translation>Footer neu schreiben</translation>
    </message>
    <message>
        <source>Both copies of the footer are good again. What the disk reads stays.</source>
        <translation>Beide Kopien des Footers sind wieder in Ordnung. Was der Datenträger liest, bleibt.</translation>
    </message>
    <message>
        <source>Undo brings the old bytes back.</source>
        <translation>Rückgängig stellt die alten Bytes wieder her.</translation>
    </message>
    <message>
        <source>Both copies of the footer are good already: nothing to do.</source>
        <translation>Beide Kopien des Footers sind bereits in Ordnung: nichts zu tun.</translation>
    </message>
    <message>
        <source>Write the good footer over the other in {name}</source>
        <translation>Den guten Footer über den anderen in {name} schreiben</translation>
    </message>
    <message>
        <source>Set the size of {name} back to {size} bytes</source>
        <translation>Die Größe von {name} auf {size} Bytes zurücksetzen</translation>
    </message>
    <message>
        <source>Set size back</source>
        <translation>Größe zurücksetzen</translation>
    </message>
    <message>
        <source>The disk ends where its children end again, and can be read through them. They never saw anything beyond that end.</source>
        <translation>Der Datenträger endet wieder, wo seine untergeordneten Dateien enden, und kann durch sie gelesen werden. Jenseits dieses Endes haben sie nie etwas gesehen.</translation>
    </message>
    <message>
        <source>{name} is no VHD that can be read.</source>
        <translation>{name} ist keine VHD, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>{name} has {found} bytes: it would no longer fit.</source>
        <translation>{name} hat {found} Bytes: Das würde nicht mehr passen.</translation>
    </message>
    <message>
        <source>Write the size into both footers of {name}</source>
        <translation>Die Größe in beide Footer von {name} schreiben</translation>
    </message>
    <message>
        <source>{held} bytes were written beyond that size after the disk was expanded; they are hidden then. What was written before it may have changed as well.</source>
        <translation>{held} Bytes wurden jenseits dieser Größe geschrieben, nachdem der Datenträger erweitert worden war; sie sind dann verborgen. Auch was davor geschrieben war, kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Replay the log of {name}</source>
        <translation>Das Protokoll von {name} nachspielen</translation>
    </message>
    <message>
        <source>Replay log</source>
        <translation>Protokoll nachspielen</translation>
    </message>
    <message>
        <source>The file is complete without its log. What the disk reads stays the same.</source>
        <translation>Die Datei ist ohne ihr Protokoll vollständig. Was der Datenträger liest, bleibt gleich.</translation>
    </message>
    <message>
        <source>The log is empty: nothing to do.</source>
        <translation>Das Protokoll ist leer: nichts zu tun.</translation>
    </message>
    <message>
        <source>The log changes {size} bytes: too many to be kept for undo.</source>
        <translation>Das Protokoll ändert {size} Bytes: zu viele, um sie für Rückgängig aufzuheben.</translation>
    </message>
    <message>
        <source>Write the log&apos;s pages into their places in {name}</source>
        <translation>Die Seiten des Protokolls an ihre Stellen in {name} schreiben</translation>
    </message>
    <message>
        <source>Refresh the stored parent paths of {machine}</source>
        <translation>Die gespeicherten Pfade der übergeordneten Dateien von {machine} erneuern</translation>
    </message>
    <message>
        <source>Refresh paths</source>
        <translation>Pfade erneuern</translation>
    </message>
    <message>
        <source>Every disk names its parent where it is now. What they read stays.</source>
        <translation>Jeder Datenträger nennt seine übergeordnete Datei, wo sie jetzt liegt. Was sie lesen, bleibt.</translation>
    </message>
    <message>
        <source>Undo brings the old paths back.</source>
        <translation>Rückgängig stellt die alten Pfade wieder her.</translation>
    </message>
    <message>
        <source>Name {name} as the parent of {file} where it is now</source>
        <translation>{name} als übergeordnete Datei von {file} an ihrem jetzigen Ort eintragen</translation>
    </message>
    <message>
        <source>No stored path is stale: nothing to do.</source>
        <translation>Kein gespeicherter Pfad ist veraltet: nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>Move an orphan to the trash</source>
        <comment>Move {n} orphans to the trash</comment>
        <translation>
            <numerusform>Eine verwaiste Datei in den Papierkorb verschieben</numerusform>
            <numerusform>{n} verwaiste Dateien in den Papierkorb verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>No VM under the opened folder needs these files: {names}. They stay in the trash until it is emptied.</source>
        <translation>Keine VM unter dem geöffneten Ordner braucht diese Dateien: {names}. Sie bleiben im Papierkorb, bis er geleert wird.</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>{name} is no disk of the opened folder.</source>
        <translation>{name} ist kein Datenträger des geöffneten Ordners.</translation>
    </message>
    <message>
        <source>{name} is not proved to be an orphan: its role is {role} ({doubt}).</source>
        <translation>{name} ist nicht als verwaist erwiesen: Die Rolle ist „{role}“ ({doubt}).</translation>
    </message>
    <message>
        <source>{name} is not proved to be an orphan: its role is {role}.</source>
        <translation>{name} ist nicht als verwaist erwiesen: Die Rolle ist „{role}“.</translation>
    </message>
    <message>
        <source>{name} is the parent of {left}.</source>
        <translation>{name} ist {left} übergeordnet.</translation>
    </message>
    <message>
        <source>Nothing that was found refers to these files.</source>
        <translation>Nichts, was gefunden wurde, verweist auf diese Dateien.</translation>
    </message>
    <message>
        <source>Move the orphan {name} to the trash</source>
        <translation>Die verwaiste Datei {name} in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move the change tracking of {name} with it</source>
        <translation>Die Änderungsnachverfolgung von {name} mit verschieben</translation>
    </message>
    <message>
        <source>Revert {machine} to &apos;{moment}&apos;</source>
        <translation>{machine} auf „{moment}“ zurücksetzen</translation>
    </message>
    <message>
        <source>Take snapshot and revert</source>
        <translation>Prüfpunkt erstellen und zurücksetzen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The VM is at Now already.</source>
        <translation>Die VM steht bereits auf „Jetzt“.</translation>
    </message>
    <message>
        <source>The VM looks as if it were running ({state_reason}). Shut it down first.</source>
        <translation>Die VM sieht aus, als ob sie liefe ({state_reason}). Fahren Sie sie zuerst herunter.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s configuration is of another kind than the VM&apos;s ({snapshot}, {vm}), so it cannot become the VM&apos;s.</source>
        <translation>Die Konfiguration des Prüfpunkts ist von anderer Art als die der VM ({snapshot}, {vm}), daher kann sie nicht die der VM werden.</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Everything Now has written since is dropped.</source>
        <translation>Die VM wird wieder „{moment}“. Alles, was „Jetzt“ seither geschrieben hat, wird verworfen.</translation>
    </message>
    <message>
        <source>Undo brings Now back until the trash is emptied or the VM was started.</source>
        <translation>Rückgängig holt „Jetzt“ zurück, bis der Papierkorb geleert oder die VM gestartet wurde.</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Now is kept as the snapshot &apos;{take_first}&apos;.</source>
        <translation>Die VM wird wieder „{moment}“. „Jetzt“ bleibt als Prüfpunkt „{take_first}“ erhalten.</translation>
    </message>
    <message>
        <source>Revert to &apos;{take_first}&apos;, or undo.</source>
        <translation>Auf „{take_first}“ zurücksetzen, oder Rückgängig.</translation>
    </message>
    <message>
        <source>{name} is the base disk of {slot}; it is not changed.</source>
        <translation>{name} ist der Basisdatenträger von {slot}; er wird nicht geändert.</translation>
    </message>
    <message>
        <source>Now&apos;s saved state is dropped with it (it stays in the trash).</source>
        <translation>Der gespeicherte Zustand von „Jetzt“ wird mit verworfen (er bleibt im Papierkorb).</translation>
    </message>
    <message>
        <source>Make the VM&apos;s settings &apos;{moment}&apos;</source>
        <translation>Die Einstellungen der VM zu „{moment}“ machen</translation>
    </message>
    <message>
        <source>The disk at {slot} did not exist at &apos;{moment}&apos;, so the VM no longer has it; {disk} stays where it is.</source>
        <translation>Den Datenträger an {slot} gab es bei „{moment}“ nicht, daher hat die VM ihn nicht mehr; {disk} bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>The disk at {slot} did not exist at &apos;{moment}&apos;, so the VM no longer has it; &apos;{snapshot}&apos; keeps it.</source>
        <translation>Den Datenträger an {slot} gab es bei „{moment}“ nicht, daher hat die VM ihn nicht mehr; „{snapshot}“ behält ihn.</translation>
    </message>
    <message>
        <source>Afterwards a merge is due: only one disk still needs {names}.</source>
        <translation>Danach steht eine Zusammenführung an: Nur noch ein Datenträger braucht {names}.</translation>
    </message>
    <message>
        <source>Copy the saved memory</source>
        <translation>Den gespeicherten Arbeitsspeicher kopieren</translation>
    </message>
    <message>
        <source>Copy the device state</source>
        <translation>Den Gerätezustand kopieren</translation>
    </message>
    <message>
        <source>runtime file with the saved state</source>
        <translation>Laufzeitdatei mit dem gespeicherten Zustand</translation>
    </message>
    <message>
        <source>runtime file (VM off)</source>
        <translation>Laufzeitdatei (VM aus)</translation>
    </message>
    <message>
        <source>Copy the {runtime}</source>
        <translation>Kopieren: {runtime}</translation>
    </message>
    <message>
        <source>Re-create the VM&apos;s configuration from &apos;{snapshot}&apos; over {leaf}</source>
        <translation>Die Konfiguration der VM aus „{snapshot}“ über {leaf} neu anlegen</translation>
    </message>
    <message>
        <source>Re-create the snapshot over {files}</source>
        <translation>Den Prüfpunkt über {files} neu anlegen</translation>
    </message>
    <message>
        <source>Re-create the configuration of {name}</source>
        <translation>Die Konfiguration von {name} neu anlegen</translation>
    </message>
    <message>
        <source>Re-create configuration</source>
        <translation>Konfiguration neu anlegen</translation>
    </message>
    <message>
        <source>The VM is there again with the settings it had at &apos;{snapshot}&apos;, and Now reads {leaves}. No disk changes.</source>
        <translation>Die VM ist wieder da, mit den Einstellungen, die sie bei „{snapshot}“ hatte, und „Jetzt“ liest {leaves}. Kein Datenträger ändert sich.</translation>
    </message>
    <message>
        <source>Undo brings the unreadable file back, as long as the VM was not started.</source>
        <translation>Rückgängig holt die unlesbare Datei zurück, solange die VM nicht gestartet wurde.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration can be read; it is not re-created.</source>
        <translation>Die Konfiguration der VM kann gelesen werden; sie wird nicht neu angelegt.</translation>
    </message>
    <message>
        <source>Settings that were changed after &apos;{snapshot}&apos; was taken are lost, and so is the VM&apos;s name, which no snapshot keeps: &apos;{name}&apos; is used.</source>
        <translation>Einstellungen, die nach dem Erstellen von „{snapshot}“ geändert wurden, gehen verloren, ebenso der Name der VM, den kein Prüfpunkt behält: „{name}“ wird verwendet.</translation>
    </message>
    <message>
        <source>Write the VM&apos;s configuration &apos;{name}&apos;</source>
        <translation>Die Konfiguration der VM „{name}“ schreiben</translation>
    </message>
    <message>
        <source>{folder} holds a saved state that the new configuration does not name: the VM starts as after a power loss.</source>
        <translation>{folder} enthält einen gespeicherten Zustand, den die neue Konfiguration nicht nennt: Die VM startet wie nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>Copy the guest state (firmware variables, virtual TPM)</source>
        <translation>Den Gastzustand kopieren (Firmwarevariablen, virtuelles TPM)</translation>
    </message>
    <message>
        <source>{name} has not the ending of a saved state</source>
        <translation>{name} hat nicht die Endung eines gespeicherten Zustands</translation>
    </message>
    <message>
        <source>{name} cannot be looked at ({error})</source>
        <translation>{name} kann nicht angesehen werden ({error})</translation>
    </message>
    <message>
        <source>{name} is no regular file</source>
        <translation>{name} ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>{name} has more than one name (hard links)</source>
        <translation>{name} hat mehr als einen Namen (Hardlinks)</translation>
    </message>
    <message>
        <source>{name} lies outside the VM&apos;s folders</source>
        <translation>{name} liegt außerhalb der Ordner der VM</translation>
    </message>
    <message>
        <source>{name} is another VM&apos;s</source>
        <translation>{name} gehört einer anderen VM</translation>
    </message>
    <message>
        <source>The saved state that &apos;{moment}&apos; names is not its own: {fault}. Discard or correct it first.</source>
        <translation>Der gespeicherte Zustand, den „{moment}“ nennt, ist nicht sein eigener: {fault}. Verwerfen oder berichtigen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>under which path the host will see this file does not follow from the settings</source>
        <translation>unter welchem Pfad der Host diese Datei sehen wird, geht aus den Einstellungen nicht hervor</translation>
    </message>
    <message>
        <source>discard the saved state, or bring the VM&apos;s disks beside it</source>
        <translation>verwerfen Sie den gespeicherten Zustand, oder holen Sie die Datenträger der VM neben ihn</translation>
    </message>
    <message>
        <source>The VM has no runtime file (.vmrs), so the snapshot has none either.</source>
        <translation>Die VM hat keine Laufzeitdatei (.vmrs), daher hat auch der Prüfpunkt keine.</translation>
    </message>
    <message>
        <source>The VM has a virtual TPM, but its guest state is not beside its settings: {guest_state}. The snapshot could not be opened again. Bring the file back first.</source>
        <translation>Die VM hat ein virtuelles TPM, aber ihr Gastzustand liegt nicht neben ihren Einstellungen: {guest_state}. Der Prüfpunkt ließe sich nicht wieder öffnen. Holen Sie die Datei zuerst zurück.</translation>
    </message>
    <message>
        <source>The settings name a guest state file that is not beside them, so the snapshot does not keep it: {guest_state}.</source>
        <translation>Die Einstellungen nennen eine Gastzustandsdatei, die nicht daneben liegt, daher behält der Prüfpunkt sie nicht: {guest_state}.</translation>
    </message>
    <message>
        <source>Change tracking (.rct, .mrt) stays beside {tracked}, whose content does not change. The new disks have none until the host makes it.</source>
        <translation>Die Änderungsnachverfolgung (.rct, .mrt) bleibt neben {tracked}, dessen Inhalt sich nicht ändert. Die neuen Datenträger haben keine, bis der Host sie anlegt.</translation>
    </message>
    <message>
        <source>guest state</source>
        <translation>Gastzustand</translation>
    </message>
    <message>
        <source>Move the {what} to the trash</source>
        <translation>In den Papierkorb verschieben: {what}</translation>
    </message>
    <message>
        <source>The file that &apos;{moment}&apos; names as its saved state stays where it is: {fault}.</source>
        <translation>Die Datei, die „{moment}“ als seinen gespeicherten Zustand nennt, bleibt, wo sie ist: {fault}.</translation>
    </message>
    <message>
        <source>Move the saved state to the trash</source>
        <translation>Den gespeicherten Zustand in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>The VM&apos;s and the snapshot&apos;s configurations are of different generations; a VM is upgraded only without snapshots.</source>
        <translation>Die Konfigurationen der VM und des Prüfpunkts sind von verschiedenen Generationen; eine VM wird nur ohne Prüfpunkte aktualisiert.</translation>
    </message>
    <message>
        <source>Move Now&apos;s {runtime} to the trash</source>
        <translation>In den Papierkorb verschieben (von „Jetzt“): {runtime}</translation>
    </message>
    <message>
        <source>Restore the {runtime}</source>
        <translation>Wiederherstellen: {runtime}</translation>
    </message>
    <message>
        <source>The snapshot has no runtime file (.vmrs); the VM will be off after it.</source>
        <translation>Der Prüfpunkt hat keine Laufzeitdatei (.vmrs); die VM ist danach aus.</translation>
    </message>
    <message>
        <source>Write the runtime file without saved state</source>
        <translation>Die Laufzeitdatei ohne gespeicherten Zustand schreiben</translation>
    </message>
    <message>
        <source>The snapshot has no guest state (.vmgs), so the VM keeps its own: {own}.</source>
        <translation>Der Prüfpunkt hat keinen Gastzustand (.vmgs), daher behält die VM ihren eigenen: {own}.</translation>
    </message>
    <message>
        <source>Move Now&apos;s guest state to the trash</source>
        <translation>Den Gastzustand von „Jetzt“ in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Restore the guest state (firmware variables, virtual TPM)</source>
        <translation>Den Gastzustand wiederherstellen (Firmwarevariablen, virtuelles TPM)</translation>
    </message>
    <message>
        <source>Restore the saved memory</source>
        <translation>Den gespeicherten Arbeitsspeicher wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the device state</source>
        <translation>Den Gerätezustand wiederherstellen</translation>
    </message>
    <message>
        <source>a file of this name exists already and is not the one this action made</source>
        <translation>eine Datei dieses Namens existiert bereits und ist nicht die, welche diese Aktion angelegt hat</translation>
    </message>
    <message>
        <source>move the file elsewhere, then continue</source>
        <translation>verschieben Sie die Datei an einen anderen Ort und setzen Sie dann fort</translation>
    </message>
    <message>
        <source>the disk is not the one this action made, so it is not removed</source>
        <translation>der Datenträger ist nicht der, den diese Aktion angelegt hat, und wird daher nicht entfernt</translation>
    </message>
    <message>
        <source>look at the file with &apos;snapviewer inspect&apos;</source>
        <translation>sehen Sie sich die Datei mit &apos;snapviewer inspect&apos; an</translation>
    </message>
    <message>
        <source>the disk has been written to since this action made it, so it is not removed</source>
        <translation>auf den Datenträger wurde geschrieben, seit diese Aktion ihn angelegt hat, daher wird er nicht entfernt</translation>
    </message>
    <message>
        <source>delete the snapshot instead: that keeps what was written</source>
        <translation>löschen Sie stattdessen den Prüfpunkt: das behält, was geschrieben wurde</translation>
    </message>
    <message>
        <source>a file of this name exists already</source>
        <translation>eine Datei dieses Namens existiert bereits</translation>
    </message>
    <message>
        <source>a new file has taken the place of the one in the trash</source>
        <translation>eine neue Datei hat den Platz der im Papierkorb eingenommen</translation>
    </message>
    <message>
        <source>move it elsewhere; the old one is {place}</source>
        <translation>verschieben Sie sie an einen anderen Ort; die alte ist {place}</translation>
    </message>
    <message>
        <source>the file is no longer in the trash</source>
        <translation>die Datei liegt nicht mehr im Papierkorb</translation>
    </message>
    <message>
        <source>restore it from a backup; this action cannot be undone</source>
        <translation>stellen Sie sie aus einer Sicherung wieder her; diese Aktion kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>the file is not as this action made it, so it is not removed or replaced</source>
        <translation>die Datei ist nicht so, wie diese Aktion sie angelegt hat, daher wird sie weder entfernt noch ersetzt</translation>
    </message>
    <message>
        <source>move the file elsewhere, then try again</source>
        <translation>verschieben Sie die Datei anderswohin und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the new content that waits here was changed since it was made</source>
        <translation>der neue Inhalt, der hier wartet, wurde geändert, seit er erstellt wurde</translation>
    </message>
    <message>
        <source>go back with &apos;recover --back&apos;</source>
        <translation>gehen Sie mit &apos;recover --back&apos; zurück</translation>
    </message>
    <message>
        <source>the copy in the trash was changed since it was made</source>
        <translation>die Kopie im Papierkorb wurde geändert, seit sie erstellt wurde</translation>
    </message>
    <message>
        <source>this step wrote data that cannot be taken back; no moment was harmed</source>
        <translation>dieser Schritt hat Daten geschrieben, die nicht zurückgenommen werden können; kein Zeitpunkt wurde beschädigt</translation>
    </message>
    <message>
        <source>continue the action instead</source>
        <translation>setzen Sie stattdessen die Aktion fort</translation>
    </message>
    <message>
        <source>Take snapshot &apos;{name}&apos; of {machine}</source>
        <translation>Prüfpunkt „{name}“ von {machine} erstellen</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>Prüfpunkt erstellen</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; will hold the VM as it is now. Everything written from now on goes to new files.</source>
        <translation>„{name}“ hält die VM fest, wie sie jetzt ist. Alles, was ab jetzt geschrieben wird, kommt in neue Dateien.</translation>
    </message>
    <message>
        <source>Undo removes it again as long as nothing was written since.</source>
        <translation>Rückgängig entfernt ihn wieder, solange seither nichts geschrieben wurde.</translation>
    </message>
    <message>
        <source>The VM has {count} snapshots; Hyper-V allows {most}.</source>
        <translation>Die VM hat {count} Prüfpunkte; Hyper-V erlaubt {most}.</translation>
    </message>
    <message>
        <source>The VM already has a snapshot named &apos;{name}&apos;.</source>
        <translation>Die VM hat bereits einen Prüfpunkt namens „{name}“.</translation>
    </message>
    <message>
        <source>The VM has no hard disk: the snapshot keeps its settings only.</source>
        <translation>Die VM hat keine Festplatte: Der Prüfpunkt behält nur ihre Einstellungen.</translation>
    </message>
    <message>
        <source>The VM looks as if it were running ({state_reason}). The snapshot keeps its disks as after a power loss. If it really runs on a host, take the snapshot there.</source>
        <translation>Die VM sieht aus, als ob sie liefe ({state_reason}). Der Prüfpunkt behält ihre Datenträger wie nach einem Stromausfall. Wenn sie wirklich auf einem Host läuft, erstellen Sie den Prüfpunkt dort.</translation>
    </message>
    <message>
        <source>Point the VM at its new disks</source>
        <translation>Die VM auf ihre neuen Datenträger verweisen lassen</translation>
    </message>
    <message>
        <source>Remove the folder where it is empty</source>
        <translation>Den Ordner entfernen, wo er leer ist</translation>
    </message>
    <message>
        <source>Remove the disk the action made</source>
        <translation>Den Datenträger entfernen, den die Aktion angelegt hat</translation>
    </message>
    <message>
        <source>Remove the copy the action made</source>
        <translation>Die Kopie entfernen, welche die Aktion angelegt hat</translation>
    </message>
    <message>
        <source>Bring the file back as it was before</source>
        <translation>Die Datei zurückholen, wie sie vorher war</translation>
    </message>
    <message>
        <source>Bring the file back from the trash</source>
        <translation>Die Datei aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Bring the disk&apos;s old parent link back</source>
        <translation>Die alte Verbindung des Datenträgers zur übergeordneten Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the footer back as it was</source>
        <translation>Den Footer wiederherstellen, wie er war</translation>
    </message>
    <message>
        <source>Bring the log and what it changed back as it was</source>
        <translation>Das Protokoll, und was es geändert hat, wiederherstellen, wie es war</translation>
    </message>
    <message>
        <source>Leave the file filled: it reads the same</source>
        <translation>Lassen Sie die Datei gefüllt: Sie liest sich gleich</translation>
    </message>
    <message>
        <source>Bring the file back to its old name and place</source>
        <translation>Die Datei unter ihrem alten Namen an ihren alten Ort zurückholen</translation>
    </message>
    <message>
        <source>Remove the disk the action wrote</source>
        <translation>Den von der Aktion geschriebenen Datenträger entfernen</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation>Rückgängig: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>An earlier action was interrupted. Finish it first with &apos;recover&apos;.</source>
        <translation>Eine frühere Aktion wurde unterbrochen. Schließen Sie sie zuerst mit &apos;recover&apos; ab.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no action was taken here, or the trash was emptied.</source>
        <translation>Es gibt nichts rückgängig zu machen: Hier wurde keine Aktion ausgeführt, oder der Papierkorb wurde geleert.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; merged disks; that cannot be taken back (no other moment changed).</source>
        <translation>„{title}“ hat Datenträger zusammengeführt; das kann nicht zurückgenommen werden (kein anderer Zeitpunkt hat sich geändert).</translation>
    </message>
    <message>
        <source>{name} has changed since (the VM may have been started, or another program wrote to it), so the action cannot be undone.</source>
        <translation>{name} hat sich seither geändert (die VM wurde vielleicht gestartet, oder ein anderes Programm hat hineingeschrieben), daher kann die Aktion nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Every file is as the action left it.</source>
        <translation>Jede Datei ist so, wie die Aktion sie hinterlassen hat.</translation>
    </message>
    <message>
        <source>Everything is again as before &apos;{title}&apos;.</source>
        <translation>Alles ist wieder wie vor „{title}“.</translation>
    </message>
    <message>
        <source>Do the action again.</source>
        <translation>Führen Sie die Aktion erneut aus.</translation>
    </message>
    <message>
        <source>{name} is not the file the action left: it was changed since, or this folder is a copy, so the action cannot be undone.</source>
        <translation>{name} ist nicht die Datei, welche die Aktion hinterließ: Sie wurde seither geändert, oder dieser Ordner ist eine Kopie; daher kann die Aktion nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Den Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message numerus="yes">
        <source>{n} file is removed for good; these actions can no longer be undone: {actions}.</source>
        <comment>{n} files are removed for good; these actions can no longer be undone: {actions}.</comment>
        <translation>
            <numerusform>{n} Datei wird endgültig entfernt; diese Aktionen können nicht mehr rückgängig gemacht werden: {actions}.</numerusform>
            <numerusform>{n} Dateien werden endgültig entfernt; diese Aktionen können nicht mehr rückgängig gemacht werden: {actions}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>child {child} and parent {parent}</source>
        <translation>untergeordnete Datei {child} und übergeordnete Datei {parent}</translation>
    </message>
    <message>
        <source>{pair} are of different formats: expected {format}, found {parent}</source>
        <translation>{pair} haben verschiedene Formate: erwartet {format}, gefunden {parent}</translation>
    </message>
    <message>
        <source>reconnect the child to its {format} parent</source>
        <translation>verbinden Sie die Datei neu mit ihrer übergeordneten Datei im Format {format}</translation>
    </message>
    <message>
        <source>{pair} differ in virtual size: expected {virtual_size} bytes, found {parent}</source>
        <translation>{pair} unterscheiden sich in der virtuellen Größe: erwartet {virtual_size} Bytes, gefunden {parent}</translation>
    </message>
    <message>
        <source>the parent was resized after the child was made: resize it back, or reconnect the child to a copy of the right size</source>
        <translation>die übergeordnete Datei wurde nach dem Anlegen der untergeordneten in der Größe geändert: stellen Sie die alte Größe her, oder verbinden Sie die untergeordnete neu mit einer Kopie der richtigen Größe</translation>
    </message>
    <message>
        <source>{pair} differ in sector size: expected {sector_size} bytes, found {parent}</source>
        <translation>{pair} unterscheiden sich in der Sektorgröße: erwartet {sector_size} Bytes, gefunden {parent}</translation>
    </message>
    <message>
        <source>reconnect the child to the parent it was made over</source>
        <translation>verbinden Sie die Datei neu mit der übergeordneten Datei, über der sie angelegt wurde</translation>
    </message>
    <message>
        <source>{parent} has {found} bytes, {child} {expected}: the parent was expanded after its child was made, and is read only as far as the child reaches</source>
        <translation>{parent} hat {found} Bytes, {child} {expected}: Die übergeordnete Datei wurde erweitert, nachdem ihre untergeordnete angelegt worden war, und wird nur so weit gelesen, wie die untergeordnete reicht</translation>
    </message>
    <message>
        <source>set the parent&apos;s size back; never expand a disk that has snapshots</source>
        <translation>setzen Sie die Größe der übergeordneten Datei zurück; erweitern Sie nie einen Datenträger, der Prüfpunkte hat</translation>
    </message>
    <message>
        <source>the child stores no path</source>
        <translation>die untergeordnete Datei speichert keinen Pfad</translation>
    </message>
    <message>
        <source>the parent disk {stored} was not found. Looked at: {looked}</source>
        <translation>der übergeordnete Datenträger {stored} wurde nicht gefunden. Gesucht in: {looked}</translation>
    </message>
    <message>
        <source>(no path stored)</source>
        <translation>(kein Pfad gespeichert)</translation>
    </message>
    <message>
        <source>put the parent file back beside the child, or reconnect the child to where the parent is now</source>
        <translation>legen Sie die übergeordnete Datei wieder neben die untergeordnete, oder verbinden Sie diese neu mit dem jetzigen Ort</translation>
    </message>
    <message>
        <source>the parent {parent} ({how}) is not the disk this child was made over: expected id {expected}, found {link_id}</source>
        <translation>die übergeordnete Datei {parent} ({how}) ist nicht der Datenträger, über dem diese angelegt wurde: erwartete Kennung {expected}, gefunden {link_id}</translation>
    </message>
    <message>
        <source>the parent was changed or replaced: find the right file, or reconnect with the mismatch ignored if its content is certain to be what it was</source>
        <translation>die übergeordnete Datei wurde geändert oder ersetzt: suchen Sie die richtige Datei, oder verbinden Sie neu und übergehen die Abweichung, wenn sicher ist, dass der Inhalt derselbe ist wie damals</translation>
    </message>
    <message>
        <source>the parent {parent} is this disk itself or stands above it: the chain is a cycle</source>
        <translation>die übergeordnete Datei {parent} ist dieser Datenträger selbst oder baut darauf auf: die Kette ist ein Kreis</translation>
    </message>
    <message>
        <source>the chain has more than {most} files</source>
        <translation>die Kette hat mehr als {most} Dateien</translation>
    </message>
    <message>
        <source>check the parent links for a loop over copies</source>
        <translation>prüfen Sie die Verbindungen auf einen Kreis über Kopien</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>{path} is written whole, but its volume did not confirm its name.</source>
        <translation>{path} ist vollständig geschrieben, aber das Volume hat den Namen nicht bestätigt.</translation>
    </message>
    <message>
        <source>If this computer crashes in the next seconds, the name may be gone: look afterwards.</source>
        <translation>Wenn dieser Computer in den nächsten Sekunden abstürzt, kann der Name fehlen: sehen Sie danach nach.</translation>
    </message>
    <message>
        <source>the file exists and is not overwritten</source>
        <translation>die Datei existiert und wird nicht überschrieben</translation>
    </message>
    <message>
        <source>choose another name, or remove the file first</source>
        <translation>wählen Sie einen anderen Namen, oder entfernen Sie zuerst die Datei</translation>
    </message>
    <message>
        <source>another run is writing a file of this name since {time} UTC</source>
        <translation>ein anderer Lauf schreibt seit {time} UTC eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>let it end, or choose another name</source>
        <translation>warten Sie sein Ende ab, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>unknown export format {format}</source>
        <translation>unbekanntes Exportformat {format}</translation>
    </message>
    <message>
        <source>choose one of {formats}</source>
        <translation>wählen Sie eines von {formats}</translation>
    </message>
    <message>
        <source>The VM is in use while it is read: the copy is what a power loss would leave, at best.</source>
        <translation>Die VM ist in Benutzung, während sie gelesen wird: die Kopie ist bestenfalls so, wie ein Stromausfall sie hinterließe.</translation>
    </message>
    <message>
        <source>Export &apos;{moment}&apos; of {machine} as a VM</source>
        <translation>„{moment}“ von {machine} als VM exportieren</translation>
    </message>
    <message>
        <source>A new VM &apos;{name}&apos; with an id of its own in a new folder, independent of this one, which stays as it is. The sizes are the most it can be: what is all zeros is left out.</source>
        <translation>Eine neue VM „{name}“ mit eigener ID in einem neuen Ordner, unabhängig von dieser, die bleibt, wie sie ist. Die Größen sind das Höchste, was es sein kann: was nur aus Nullen besteht, wird weggelassen.</translation>
    </message>
    <message>
        <source>Remove the new folder. Nothing else is changed.</source>
        <translation>Den neuen Ordner entfernen. Sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>new files in this folder are compressed, encrypted or have integrity streams, and Hyper-V refuses such a disk</source>
        <translation>neue Dateien in diesem Ordner werden komprimiert, verschlüsselt oder mit Integritätsdatenströmen angelegt, und Hyper-V lehnt einen solchen Datenträger ab</translation>
    </message>
    <message>
        <source>clear that of the folder on the host, or choose another one</source>
        <translation>schalten Sie das für den Ordner auf dem Host ab oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>The host sees it as {folder}</source>
        <translation>Der Host sieht ihn als {folder}</translation>
    </message>
    <message>
        <source>Its saved state, from {name}</source>
        <translation>Ihr gespeicherter Zustand, aus {name}</translation>
    </message>
    <message>
        <source>The settings of &apos;{name}&apos;</source>
        <translation>Die Einstellungen von „{name}“</translation>
    </message>
    <message>
        <source>{slot} is a physical disk; its content is not exported.</source>
        <translation>{slot} ist ein physischer Datenträger; sein Inhalt wird nicht exportiert.</translation>
    </message>
    <message>
        <source>The longest path on the host has {count} characters; every program of Windows takes 259.</source>
        <translation>Der längste Pfad auf dem Host hat {count} Zeichen; jedes Windows-Programm nimmt 259.</translation>
    </message>
    <message>
        <source>a VHD holds at most {most} bytes, this disk has {virtual_size}</source>
        <translation>eine VHD fasst höchstens {most} Bytes, dieser Datenträger hat {virtual_size}</translation>
    </message>
    <message>
        <source>export as VHDX or raw</source>
        <translation>exportieren Sie als VHDX oder raw</translation>
    </message>
    <message>
        <source>a VHD has sectors of 512 bytes, this disk has {sector_size}</source>
        <translation>eine VHD hat Sektoren von 512 Bytes, dieser Datenträger hat {sector_size}</translation>
    </message>
    <message>
        <source>a merge needs a child and its parent</source>
        <translation>eine Zusammenführung braucht eine untergeordnete und ihre übergeordnete Datei</translation>
    </message>
    <message>
        <source>name the child as well as the parent</source>
        <translation>nennen Sie außer der übergeordneten auch die untergeordnete Datei</translation>
    </message>
    <message>
        <source>{parent} is not the parent of this file: expected id {raws}, found {link_id}</source>
        <translation>{parent} ist nicht die übergeordnete Datei zu dieser: erwartete Kennung {raws}, gefunden {link_id}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>reconnect the child to its parent before merging</source>
        <translation>verbinden Sie die Datei vor dem Zusammenführen neu mit ihrer übergeordneten</translation>
    </message>
    <message>
        <source>the disk has {size} bytes, the file to merge into, {target}, has {found}; making that smaller is not possible here</source>
        <translation>der Datenträger hat {size} Bytes, die Zieldatei der Zusammenführung, {target}, hat {found}; sie zu verkleinern ist hier nicht möglich</translation>
    </message>
    <message>
        <source>leave both files as they are, or export the disk as one file</source>
        <translation>lassen Sie beide Dateien, wie sie sind, oder exportieren Sie den Datenträger als eine Datei</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführung läuft</translation>
    </message>
    <message>
        <source>the disk was written while it was merged</source>
        <translation>in den Datenträger wurde geschrieben, während er zusammengeführt wurde</translation>
    </message>
    <message>
        <source>shut the VM down, then go on: what was written is merged too</source>
        <translation>fahren Sie die VM herunter und setzen Sie dann fort: was geschrieben wurde, wird mit zusammengeführt</translation>
    </message>
    <message>
        <source>relative path</source>
        <translation>relativer Pfad</translation>
    </message>
    <message>
        <source>absolute path</source>
        <translation>absoluter Pfad</translation>
    </message>
    <message>
        <source>volume path</source>
        <translation>Volumepfad</translation>
    </message>
    <message>
        <source>same folder</source>
        <translation>gleicher Ordner</translation>
    </message>
    <message>
        <source>id in the opened folder</source>
        <translation>Kennung im geöffneten Ordner</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>{how} {label}: no such file</source>
        <translation>{how} {label}: keine solche Datei</translation>
    </message>
    <message>
        <source>{how} {label}: is the child itself</source>
        <translation>{how} {label}: ist die Datei selbst</translation>
    </message>
    <message>
        <source>{how} {label}: {path} cannot be opened: {message}</source>
        <translation>{how} {label}: {path} kann nicht geöffnet werden: {message}</translation>
    </message>
    <message>
        <source>{how} {label}: {path} has another id</source>
        <translation>{how} {label}: {path} hat eine andere Kennung</translation>
    </message>
    <message>
        <source>Adding up what each snapshot holds</source>
        <translation>Zusammenzählen, was jeder Prüfpunkt enthält</translation>
    </message>
    <message>
        <source>Comparing with the parent</source>
        <translation>Vergleich mit der übergeordneten Datei</translation>
    </message>
    <message>
        <source>name in the opened folder</source>
        <translation>Name im geöffneten Ordner</translation>
    </message>
    <message>
        <source>there is no demo of generation &apos;{generation}&apos;</source>
        <translation>es gibt keine Demo der Generation „{generation}“</translation>
    </message>
    <message>
        <source>use one of: {names}</source>
        <translation>verwenden Sie eines von: {names}</translation>
    </message>
    <message>
        <source>the demo&apos;s folder exists already</source>
        <translation>der Ordner der Demo existiert bereits</translation>
    </message>
    <message>
        <source>choose another folder, or open this one</source>
        <translation>wählen Sie einen anderen Ordner, oder öffnen Sie diesen</translation>
    </message>
    <message>
        <source>the demo could not be built: {reasons}</source>
        <translation>die Demo konnte nicht angelegt werden: {reasons}</translation>
    </message>
    <message>
        <source>try an empty folder on a local disk</source>
        <translation>versuchen Sie es mit einem leeren Ordner auf einem lokalen Datenträger</translation>
    </message>
    <message>
        <source>Writing the guest&apos;s files</source>
        <translation>Schreiben der Dateien des Gasts</translation>
    </message>
    <message>
        <source>flushing the folder</source>
        <translation>Leeren der Puffer des Ordners</translation>
    </message>
    <message>
        <source>this is a link, and no link is followed here: it could lead to any other place</source>
        <translation>das ist ein Link, und hier wird keinem Link gefolgt: er könnte an jeden anderen Ort führen</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>the file has {size} bytes, more than the {limit} expected of its kind</source>
        <translation>die Datei hat {size} Bytes, mehr als die {limit}, die von ihrer Art erwartet werden</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>prüfen Sie, ob dies die richtige Datei ist</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>renaming to {target}</source>
        <translation>Umbenennen in {target}</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>creating the folder</source>
        <translation>Anlegen des Ordners</translation>
    </message>
    <message>
        <source>removing the folder</source>
        <translation>Entfernen des Ordners</translation>
    </message>
    <message numerus="yes">
        <source>the file ends at {size} bytes, before the end of {n} block ({names}): {missing} bytes are missing, the file needs a length of {needed} bytes</source>
        <comment>the file ends at {size} bytes, before the end of {n} blocks ({names}): {missing} bytes are missing, the file needs a length of {needed} bytes</comment>
        <translation>
            <numerusform>die Datei endet bei {size} Bytes, vor dem Ende von {n} Block ({names}): {missing} Bytes fehlen, die Datei braucht eine Länge von {needed} Bytes</numerusform>
            <numerusform>die Datei endet bei {size} Bytes, vor dem Ende von {n} Blöcken ({names}): {missing} Bytes fehlen, die Datei braucht eine Länge von {needed} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>restore the file from a copy; all that is left of it can be written to a new file with &apos;export --salvage&apos;</source>
        <translation>stellen Sie die Datei aus einer Kopie wieder her; alles, was von ihr übrig ist, kann mit &apos;export --salvage&apos; in eine neue Datei geschrieben werden</translation>
    </message>
    <message>
        <source>the file cannot be made larger, from {size} to {wanted} bytes: {reason}</source>
        <translation>die Datei kann nicht von {size} auf {wanted} Bytes vergrößert werden: {reason}</translation>
    </message>
    <message>
        <source>its format keeps its size</source>
        <translation>ihr Format behält seine Größe</translation>
    </message>
    <message>
        <source>the file ends inside a block it refers to</source>
        <translation>die Datei endet in einem Block, auf den sie verweist</translation>
    </message>
    <message>
        <source>restore the file from a copy; data past this offset is lost</source>
        <translation>stellen Sie die Datei aus einer Kopie wieder her; Daten hinter diesem Offset sind verloren</translation>
    </message>
    <message>
        <source>the file is empty (zero bytes): an unfinished copy or a link that was not followed</source>
        <translation>die Datei ist leer (null Bytes): eine unfertige Kopie oder ein Link, dem nicht gefolgt wurde</translation>
    </message>
    <message>
        <source>copy the file again from its source</source>
        <translation>kopieren Sie die Datei erneut von ihrer Quelle</translation>
    </message>
    <message>
        <source>no VHDX signature at the start of the file</source>
        <translation>keine VHDX-Signatur am Anfang der Datei</translation>
    </message>
    <message>
        <source>the file&apos;s structures hold values that cannot be used ({error})</source>
        <translation>die Strukturen der Datei enthalten Werte, die nicht verwendet werden können ({error})</translation>
    </message>
    <message>
        <source>{parent} is not the disk this child was made over</source>
        <translation>{parent} ist nicht der Datenträger, über dem diese untergeordnete Datei angelegt wurde</translation>
    </message>
    <message>
        <source>the parent links form a circle</source>
        <translation>die Verbindungen zu übergeordneten Dateien bilden einen Kreis</translation>
    </message>
    <message>
        <source>{child} needs its parent {parent}, which is not here ({reason}); what only the parent held is lost</source>
        <translation>{child} braucht die übergeordnete Datei {parent}, die nicht hier ist ({reason}); was nur diese enthielt, ist verloren</translation>
    </message>
    <message>
        <source>put the parent file back beside the child</source>
        <translation>legen Sie die übergeordnete Datei wieder neben die untergeordnete</translation>
    </message>
    <message>
        <source>{name} is damaged and was read as far as it goes; what it lost reads as zeros</source>
        <translation>{name} ist beschädigt und wurde so weit gelesen, wie es geht; was verloren ist, liest sich als Nullen</translation>
    </message>
    <message>
        <source>restore the file from a copy</source>
        <translation>stellen Sie die Datei aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>no VHD footer at the end or the start of the file</source>
        <translation>kein VHD-Footer am Ende oder am Anfang der Datei</translation>
    </message>
    <message>
        <source>the file may be cut short: restore it from a copy</source>
        <translation>die Datei ist vielleicht abgeschnitten: stellen Sie sie aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions, then try again</source>
        <translation>prüfen Sie die Berechtigungen der Datei und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>check that the file was not moved or renamed</source>
        <translation>prüfen Sie, ob die Datei verschoben oder umbenannt wurde</translation>
    </message>
    <message>
        <source>close the program (or VM) that uses the file</source>
        <translation>schließen Sie das Programm (oder die VM), das die Datei verwendet</translation>
    </message>
    <message>
        <source>free space on the volume, then continue</source>
        <translation>schaffen Sie Platz auf dem Volume und setzen Sie dann fort</translation>
    </message>
    <message>
        <source>check the disk or network share, then try again</source>
        <translation>prüfen Sie den Datenträger oder die Netzwerkfreigabe und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>{doing} failed: {reason}</source>
        <translation>{doing} ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>creating the file</source>
        <translation>Anlegen der Datei</translation>
    </message>
    <message>
        <source>opening the file</source>
        <translation>Öffnen der Datei</translation>
    </message>
    <message>
        <source>asking for the size</source>
        <translation>Abfragen der Größe</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>the file ends inside the data to copy</source>
        <translation>die Datei endet in den zu kopierenden Daten</translation>
    </message>
    <message>
        <source>check the source file with &apos;snapviewer check&apos;</source>
        <translation>prüfen Sie die Quelldatei mit &apos;snapviewer check&apos;</translation>
    </message>
    <message>
        <source>setting the size</source>
        <translation>Setzen der Größe</translation>
    </message>
    <message>
        <source>filling the holes</source>
        <translation>Lücken werden gefüllt</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>Leeren der Puffer</translation>
    </message>
    <message>
        <source>disk type {disk_type} is not supported (only 2, 3 and 4)</source>
        <translation>der Datenträgertyp {disk_type} wird nicht unterstützt (nur 2, 3 und 4)</translation>
    </message>
    <message>
        <source>convert the disk with the program that made it</source>
        <translation>konvertieren Sie den Datenträger mit dem Programm, das ihn erstellt hat</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy</source>
        <translation>schreiben Sie den Footer aus seiner guten Kopie neu</translation>
    </message>
    <message>
        <source>only the footer copy at the front is good ({message}); the file was cut short or a write was interrupted</source>
        <translation>nur die Kopie des Footers am Anfang ist gut ({message}); die Datei wurde abgeschnitten oder ein Schreibvorgang unterbrochen</translation>
    </message>
    <message>
        <source>no footer</source>
        <translation>kein Footer</translation>
    </message>
    <message>
        <source>the footer copy at the front is damaged ({message})</source>
        <translation>die Kopie des Footers am Anfang ist beschädigt ({message})</translation>
    </message>
    <message>
        <source>the footer and its copy at the front differ; the one at the end counts</source>
        <translation>der Footer und seine Kopie am Anfang unterscheiden sich; der am Ende zählt</translation>
    </message>
    <message>
        <source>the disk size of {size} bytes is not possible (whole sectors, up to 2 TiB)</source>
        <translation>die Datenträgergröße von {size} Bytes ist nicht möglich (ganze Sektoren, bis 2 TiB)</translation>
    </message>
    <message>
        <source>the disk is larger than the 2040 GiB Windows allows</source>
        <translation>der Datenträger ist größer als die 2040 GiB, die Windows erlaubt</translation>
    </message>
    <message>
        <source>convert the disk to VHDX</source>
        <translation>konvertieren Sie den Datenträger in VHDX</translation>
    </message>
    <message>
        <source>the file holds {limit} of the disk&apos;s {size} bytes</source>
        <translation>die Datei enthält {limit} der {size} Bytes des Datenträgers</translation>
    </message>
    <message>
        <source>the disk geometry gives {geometry_size} bytes, the size field {size}; the size field counts, as in Hyper-V</source>
        <translation>die Geometrie des Datenträgers ergibt {geometry_size} Bytes, das Größenfeld {size}; das Größenfeld zählt, wie in Hyper-V</translation>
    </message>
    <message>
        <source>the footer says that a virtual machine was saved</source>
        <translation>der Footer sagt, dass ein virtueller Computer gespeichert wurde</translation>
    </message>
    <message>
        <source>the footer places the dynamic disk header outside the file or over the footer</source>
        <translation>der Footer legt den Header des dynamischen Datenträgers außerhalb der Datei oder über den Footer</translation>
    </message>
    <message>
        <source>the block size of {block_size} bytes is not a power of two of 512 or more</source>
        <translation>die Blockgröße von {block_size} Bytes ist keine Zweierpotenz ab 512</translation>
    </message>
    <message>
        <source>the block table has {max_table_entries} entries, the disk needs {needed}</source>
        <translation>die Blocktabelle hat {max_table_entries} Einträge, der Datenträger braucht {needed}</translation>
    </message>
    <message>
        <source>the block table would need {needed} entries, more than any program writes</source>
        <translation>die Blocktabelle bräuchte {needed} Einträge, mehr als irgendein Programm schreibt</translation>
    </message>
    <message>
        <source>the block table lies outside the file or over a header</source>
        <translation>die Blocktabelle liegt außerhalb der Datei oder über einem Header</translation>
    </message>
    <message>
        <source>the file ends inside the block table</source>
        <translation>die Datei endet in der Blocktabelle</translation>
    </message>
    <message>
        <source>block {block} {message} (it starts at {starts:#x})</source>
        <translation>Block {block} {message} (er beginnt bei {starts:#x})</translation>
    </message>
    <message>
        <source>lies outside the file</source>
        <translation>liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>the footer copy</source>
        <translation>die Kopie des Footers</translation>
    </message>
    <message>
        <source>the dynamic header</source>
        <translation>der dynamische Header</translation>
    </message>
    <message>
        <source>the block table</source>
        <translation>die Blocktabelle</translation>
    </message>
    <message>
        <source>lies over {name}</source>
        <translation>liegt über: {name}</translation>
    </message>
    <message>
        <source>lies over block {blocks}</source>
        <translation>liegt über Block {blocks}</translation>
    </message>
    <message>
        <source>points outside the file</source>
        <translation>zeigt aus der Datei hinaus</translation>
    </message>
    <message>
        <source>has {length} bytes, more than a path can have</source>
        <translation>hat {length} Bytes, mehr als ein Pfad haben kann</translation>
    </message>
    <message>
        <source>has an odd length</source>
        <translation>hat eine ungerade Länge</translation>
    </message>
    <message>
        <source>parent locator {index} ({name}) {problem}</source>
        <translation>Parent Locator {index} ({name}) {problem}</translation>
    </message>
    <message>
        <source>reconnect the disk to its parent</source>
        <translation>verbinden Sie den Datenträger neu mit seiner übergeordneten Datei</translation>
    </message>
    <message>
        <source>the parent&apos;s path has characters that Windows cannot store</source>
        <translation>der Pfad der übergeordneten Datei hat Zeichen, die Windows nicht speichern kann</translation>
    </message>
    <message>
        <source>rename the folder or file to plain characters</source>
        <translation>benennen Sie den Ordner oder die Datei mit einfachen Zeichen um</translation>
    </message>
    <message>
        <source>the parent&apos;s path is empty or longer than 32767 characters</source>
        <translation>der Pfad der übergeordneten Datei ist leer oder länger als 32767 Zeichen</translation>
    </message>
    <message>
        <source>use a shorter path</source>
        <translation>verwenden Sie einen kürzeren Pfad</translation>
    </message>
    <message>
        <source>a VHD of {size} bytes is not possible: whole sectors of 512 bytes, up to 2040 GiB</source>
        <translation>eine VHD von {size} Bytes ist nicht möglich: ganze Sektoren von 512 Bytes, bis 2040 GiB</translation>
    </message>
    <message>
        <source>choose another size, or VHDX for larger disks</source>
        <translation>wählen Sie eine andere Größe, oder VHDX für größere Datenträger</translation>
    </message>
    <message>
        <source>a block size of {block_size} bytes is not possible: a power of two from 4 KiB</source>
        <translation>eine Blockgröße von {block_size} Bytes ist nicht möglich: eine Zweierpotenz ab 4 KiB</translation>
    </message>
    <message>
        <source>use 2 MiB, the default</source>
        <translation>verwenden Sie 2 MiB, den Standard</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>not a VHD</source>
        <translation>keine VHD</translation>
    </message>
    <message>
        <source>only a differencing disk has a parent</source>
        <translation>nur ein differenzierender Datenträger hat eine übergeordnete Datei</translation>
    </message>
    <message>
        <source>choose the child of the two disks</source>
        <translation>wählen Sie den untergeordneten der beiden Datenträger</translation>
    </message>
    <message>
        <source>the disk has {virtual_size} bytes, the parent {parent}</source>
        <translation>der Datenträger hat {virtual_size} Bytes, der übergeordnete {parent}</translation>
    </message>
    <message>
        <source>choose a parent of the same size</source>
        <translation>wählen Sie eine übergeordnete Datei derselben Größe</translation>
    </message>
    <message>
        <source>the footer at the end of the file is damaged</source>
        <translation>der Footer am Ende der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy first</source>
        <translation>schreiben Sie zuerst den Footer aus seiner guten Kopie neu</translation>
    </message>
    <message>
        <source>the footer and its copy are not both good</source>
        <translation>der Footer und seine Kopie sind nicht beide in Ordnung</translation>
    </message>
    <message>
        <source>a disk of {virtual_size} bytes cannot be set back to {size}</source>
        <translation>ein Datenträger von {virtual_size} Bytes kann nicht auf {size} zurückgesetzt werden</translation>
    </message>
    <message>
        <source>choose a smaller size in whole sectors</source>
        <translation>wählen Sie eine kleinere Größe in ganzen Sektoren</translation>
    </message>
    <message>
        <source>the journal&apos;s description of the link cannot be used ({error})</source>
        <translation>die Beschreibung der Verbindung im Journal kann nicht verwendet werden ({error})</translation>
    </message>
    <message>
        <source>reconnect the disk to its parent by hand</source>
        <translation>verbinden Sie den Datenträger von Hand neu mit seiner übergeordneten Datei</translation>
    </message>
    <message>
        <source>the file has {size} bytes, {before} when the change was prepared</source>
        <translation>die Datei hat {size} Bytes, bei der Vorbereitung der Änderung waren es {before}</translation>
    </message>
    <message>
        <source>restore the file, then try again</source>
        <translation>stellen Sie die Datei wieder her und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>not opened for writing: {message}</source>
        <translation>nicht zum Schreiben geöffnet: {message}</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy first, then try again</source>
        <translation>schreiben Sie zuerst den Footer aus seiner guten Kopie neu und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the file has an extra block map of Xen tools that a write would leave stale</source>
        <translation>die Datei hat eine zusätzliche Blockkarte von Xen-Werkzeugen, die durch das Schreiben veralten würde</translation>
    </message>
    <message>
        <source>copy the disk into a new VHD and work on that</source>
        <translation>kopieren Sie den Datenträger in eine neue VHD und arbeiten Sie damit</translation>
    </message>
    <message>
        <source>the file would grow over 2 TiB, which its block table cannot address</source>
        <translation>die Datei würde über 2 TiB wachsen, was ihre Blocktabelle nicht adressieren kann</translation>
    </message>
    <message>
        <source>this fixed disk is not fully allocated: {count} of its {total} blocks have no place in the file yet, so they read as zeros and the file can still grow</source>
        <translation>dieser Datenträger fester Größe ist nicht vollständig zugewiesen: {count} seiner {total} Blöcke haben in der Datei noch keinen Platz, daher lesen sie sich als Nullen, und die Datei kann noch wachsen</translation>
    </message>
    <message>
        <source>nothing to read it; leave room for the rest on the volume</source>
        <translation>zum Lesen ist nichts zu tun; lassen Sie auf dem Volume Platz für den Rest</translation>
    </message>
    <message>
        <source>missing, but a block of the chunk needs it</source>
        <translation>fehlt, aber ein Block des Chunks braucht sie</translation>
    </message>
    <message>
        <source>the file is longer than any VHDX can be</source>
        <translation>die Datei ist länger, als eine VHDX sein kann</translation>
    </message>
    <message>
        <source>two blocks share the file space at {cell:#x}</source>
        <translation>zwei Blöcke teilen sich den Dateibereich bei {cell:#x}</translation>
    </message>
    <message>
        <source>parent_linkage is missing</source>
        <translation>parent_linkage fehlt</translation>
    </message>
    <message>
        <source>illegal entry {entries:#018x}</source>
        <translation>unzulässiger Eintrag {entries:#018x}</translation>
    </message>
    <message>
        <source>it shares file space with another block</source>
        <translation>er teilt sich den Dateibereich mit einem anderen Block</translation>
    </message>
    <message>
        <source>it points to {offsets:#x}, which is no block&apos;s place</source>
        <translation>er zeigt auf {offsets:#x}, wo kein Block liegen kann</translation>
    </message>
    <message>
        <source>block {block}: {message}</source>
        <translation>Block {block}: {message}</translation>
    </message>
    <message>
        <source>sector bitmap of chunk {chunk}: {message}</source>
        <translation>Sektorbitmap von Chunk {chunk}: {message}</translation>
    </message>
    <message>
        <source>sector bitmap</source>
        <translation>Sektorbitmap</translation>
    </message>
    <message>
        <source>sectors of {sector_size} bytes do not exist</source>
        <translation>Sektoren von {sector_size} Bytes gibt es nicht</translation>
    </message>
    <message>
        <source>choose 512 or 4096</source>
        <translation>wählen Sie 512 oder 4096</translation>
    </message>
    <message>
        <source>block size {block_size} is not a power of two from 1 to 256 MiB</source>
        <translation>die Blockgröße {block_size} ist keine Zweierpotenz von 1 bis 256 MiB</translation>
    </message>
    <message>
        <source>choose another block size</source>
        <translation>wählen Sie eine andere Blockgröße</translation>
    </message>
    <message>
        <source>{size} bytes is not a whole number of sectors up to 64 TiB</source>
        <translation>{size} Bytes sind keine ganze Zahl von Sektoren bis 64 TiB</translation>
    </message>
    <message>
        <source>choose another size</source>
        <translation>wählen Sie eine andere Größe</translation>
    </message>
    <message>
        <source>the parent of a differencing VHDX must be a VHDX</source>
        <translation>die übergeordnete Datei einer differenzierenden VHDX muss eine VHDX sein</translation>
    </message>
    <message>
        <source>create a VHD over it instead</source>
        <translation>legen Sie stattdessen eine VHD darüber an</translation>
    </message>
    <message>
        <source>the metadata does not fit into its region</source>
        <translation>die Metadaten passen nicht in ihre Region</translation>
    </message>
    <message>
        <source>use shorter paths</source>
        <translation>verwenden Sie kürzere Pfade</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>die Datei existiert bereits</translation>
    </message>
    <message>
        <source>the metadata region has no room for the new item</source>
        <translation>die Metadatenregion hat keinen Platz für das neue Element</translation>
    </message>
    <message>
        <source>copy the disk&apos;s content into a new file</source>
        <translation>kopieren Sie den Inhalt des Datenträgers in eine neue Datei</translation>
    </message>
    <message>
        <source>open it with a newer program, or with the one that wrote it</source>
        <translation>öffnen Sie sie mit einem neueren Programm, oder mit dem, das sie geschrieben hat</translation>
    </message>
    <message>
        <source>the file has only {size} bytes, less than its headers take</source>
        <translation>die Datei hat nur {size} Bytes, weniger als ihre Header brauchen</translation>
    </message>
    <message>
        <source>the log was not empty: {entries} entries were replayed in memory; the file was not closed in order</source>
        <translation>das Protokoll war nicht leer: {entries} Einträge wurden im Arbeitsspeicher nachgespielt; die Datei wurde nicht ordentlich geschlossen</translation>
    </message>
    <message>
        <source>nothing: the next write to the file completes it</source>
        <translation>nichts: der nächste Schreibvorgang vervollständigt die Datei</translation>
    </message>
    <message>
        <source>the block table has room for {length} entries, the disk needs {entries}</source>
        <translation>die Blocktabelle hat Platz für {length} Einträge, der Datenträger braucht {entries}</translation>
    </message>
    <message>
        <source>the file ends at {size} bytes, before the end of this structure</source>
        <translation>die Datei endet bei {size} Bytes, vor dem Ende dieser Struktur</translation>
    </message>
    <message>
        <source>the file was cut short: restore it from a copy</source>
        <translation>die Datei wurde abgeschnitten: stellen Sie sie aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>header {slot} is damaged ({message}); the other one was used</source>
        <translation>Header {slot} ist beschädigt ({message}); der andere wurde verwendet</translation>
    </message>
    <message>
        <source>nothing: the next write to the file renews it</source>
        <translation>nichts: der nächste Schreibvorgang erneuert ihn</translation>
    </message>
    <message>
        <source>both headers have the same sequence number but differ</source>
        <translation>beide Header haben dieselbe Sequenznummer, unterscheiden sich aber</translation>
    </message>
    <message>
        <source>both headers have the same sequence number</source>
        <translation>beide Header haben dieselbe Sequenznummer</translation>
    </message>
    <message>
        <source>region table {number} is damaged ({message}); the other one was used</source>
        <translation>Regionstabelle {number} ist beschädigt ({message}); die andere wurde verwendet</translation>
    </message>
    <message>
        <source>region table</source>
        <translation>Regionstabelle</translation>
    </message>
    <message>
        <source>the file requires the unknown region {guid}</source>
        <translation>die Datei verlangt die unbekannte Region {guid}</translation>
    </message>
    <message>
        <source>region {guid} overlaps the log</source>
        <translation>Region {guid} überlappt das Protokoll</translation>
    </message>
    <message>
        <source>the block table or the metadata region is missing</source>
        <translation>die Blocktabelle oder die Metadatenregion fehlt</translation>
    </message>
    <message>
        <source>block table and metadata regions are not marked as required (qemu writes them so)</source>
        <translation>Blocktabelle und Metadatenregion sind nicht als erforderlich gekennzeichnet (qemu schreibt sie so)</translation>
    </message>
    <message>
        <source>metadata table</source>
        <translation>Metadatentabelle</translation>
    </message>
    <message>
        <source>the file is marked as incomplete: creating it never finished</source>
        <translation>die Datei ist als unvollständig gekennzeichnet: ihr Anlegen wurde nie beendet</translation>
    </message>
    <message>
        <source>create or copy the file again</source>
        <translation>legen Sie die Datei neu an oder kopieren Sie sie erneut</translation>
    </message>
    <message>
        <source>the file requires the unknown metadata item {guid}</source>
        <translation>die Datei verlangt das unbekannte Metadatenelement {guid}</translation>
    </message>
    <message>
        <source>a differencing disk without parent locator</source>
        <translation>ein differenzierender Datenträger ohne Parent Locator</translation>
    </message>
    <message>
        <source>a parent locator in a disk that has no parent; ignored</source>
        <translation>ein Parent Locator in einem Datenträger ohne übergeordnete Datei; er wird übergangen</translation>
    </message>
    <message>
        <source>parent locator</source>
        <translation>Parent Locator</translation>
    </message>
    <message>
        <source>metadata item</source>
        <translation>Metadatenelement</translation>
    </message>
    <message>
        <source>the file has no parent locator: it is no differencing disk</source>
        <translation>die Datei hat keinen Parent Locator: sie ist kein differenzierender Datenträger</translation>
    </message>
    <message>
        <source>choose a differencing disk</source>
        <translation>wählen Sie einen differenzierenden Datenträger</translation>
    </message>
    <message>
        <source>its entries overlap each other endlessly</source>
        <translation>seine Einträge überlappen sich endlos</translation>
    </message>
    <message>
        <source>the header names a log of length zero</source>
        <translation>der Header nennt ein Protokoll der Länge null</translation>
    </message>
    <message>
        <source>the file ends inside the log</source>
        <translation>die Datei endet im Protokoll</translation>
    </message>
    <message>
        <source>it must be replayed, but holds no valid sequence of entries</source>
        <translation>es muss nachgespielt werden, enthält aber keine gültige Folge von Einträgen</translation>
    </message>
    <message>
        <source>the file has {size} bytes but had {flushed_file_offset} when the log was written</source>
        <translation>die Datei hat {size} Bytes, hatte aber {flushed_file_offset}, als das Protokoll geschrieben wurde</translation>
    </message>
    <message>
        <source>more than {most} updates to replay</source>
        <translation>mehr als {most} nachzuspielende Änderungen</translation>
    </message>
    <message>
        <source>it would make the file {size} bytes long</source>
        <translation>es würde die Datei {size} Bytes lang machen</translation>
    </message>
    <message>
        <source>an earlier change of this file failed half way</source>
        <translation>eine frühere Änderung dieser Datei schlug auf halbem Weg fehl</translation>
    </message>
    <message>
        <source>close and open the file again: its log completes it</source>
        <translation>schließen und öffnen Sie die Datei erneut: ihr Protokoll vervollständigt sie</translation>
    </message>
    <message>
        <source>child and parent must both be VHDX files</source>
        <translation>untergeordnete und übergeordnete Datei müssen beide VHDX sein</translation>
    </message>
    <message>
        <source>choose another parent</source>
        <translation>wählen Sie eine andere übergeordnete Datei</translation>
    </message>
    <message>
        <source>the child has sectors of {sector_size} bytes, the parent of {parent_sector_size}</source>
        <translation>die untergeordnete Datei hat Sektoren von {sector_size} Bytes, die übergeordnete von {parent_sector_size}</translation>
    </message>
    <message>
        <source>the prepared relink is damaged: {error}</source>
        <translation>die vorbereitete Verbindung ist beschädigt: {error}</translation>
    </message>
    <message>
        <source>prepare it again</source>
        <translation>bereiten Sie sie erneut vor</translation>
    </message>
    <message>
        <source>the header&apos;s sequence number cannot grow any more</source>
        <translation>die Sequenznummer des Headers kann nicht weiter wachsen</translation>
    </message>
    <message>
        <source>the file has no log to write through</source>
        <translation>die Datei hat kein Protokoll, über das geschrieben werden könnte</translation>
    </message>
    <message>
        <source>only a differencing VHDX can be merged into a VHDX</source>
        <translation>nur eine differenzierende VHDX kann in eine VHDX zusammengeführt werden</translation>
    </message>
    <message>
        <source>check the chain of files</source>
        <translation>prüfen Sie die Kette der Dateien</translation>
    </message>
    <message>
        <source>the child&apos;s parent link does not name this file</source>
        <translation>die Verbindung der untergeordneten Datei nennt diese Datei nicht</translation>
    </message>
    <message>
        <source>reconnect the child to its parent first</source>
        <translation>verbinden Sie die untergeordnete Datei zuerst neu mit ihrer übergeordneten</translation>
    </message>
    <message>
        <source>only a VHDX&apos;s description can be taken over</source>
        <translation>nur die Beschreibung einer VHDX kann übernommen werden</translation>
    </message>
    <message>
        <source>offset {offset:#x}</source>
        <translation>Offset {offset:#x}</translation>
    </message>
    <message>
        <source>{message} (Windows: {code:#010x})</source>
        <translation>{message} (Windows: {code:#010x})</translation>
    </message>
    <message>
        <source>{message} What to do: {remedy}</source>
        <translation>{message} Abhilfe: {remedy}</translation>
    </message>
    <message>
        <source>the value of {name} is too large to hold at once</source>
        <translation>der Wert von {name} ist zu groß, um auf einmal gehalten zu werden</translation>
    </message>
    <message>
        <source>the file is too large to hold in memory</source>
        <translation>die Datei ist zu groß für den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>This is a fault of the program: it must write such files in pieces.</source>
        <translation>Das ist ein Fehler des Programms: Es muss solche Dateien stückweise schreiben.</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>die Signatur ist falsch</translation>
    </message>
    <message>
        <source>the checksum of the header is wrong</source>
        <translation>die Prüfsumme des Headers ist falsch</translation>
    </message>
    <message>
        <source>{count} entries do not fit into the log</source>
        <translation>{count} Einträge passen nicht in das Protokoll</translation>
    </message>
    <message>
        <source>the checksum of entry {number} is wrong</source>
        <translation>die Prüfsumme von Eintrag {number} ist falsch</translation>
    </message>
    <message>
        <source>entry {number} lies outside the log</source>
        <translation>Eintrag {number} liegt außerhalb des Protokolls</translation>
    </message>
    <message>
        <source>entry {number} writes outside the file</source>
        <translation>Eintrag {number} schreibt außerhalb der Datei</translation>
    </message>
    <message>
        <source>the data of entry {number} is damaged</source>
        <translation>die Daten von Eintrag {number} sind beschädigt</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes)</source>
        <translation>die Datei ist leer (0 Bytes)</translation>
    </message>
    <message>
        <source>neither copy has a good signature and checksum</source>
        <translation>keine der beiden Kopien hat gute Signatur und Prüfsumme</translation>
    </message>
    <message>
        <source>both copies carry the same sequence</source>
        <translation>beide Kopien tragen dieselbe Sequenz</translation>
    </message>
    <message>
        <source>format version {version} is not supported, only 4.0</source>
        <translation>Formatversion {version} wird nicht unterstützt, nur 4.0</translation>
    </message>
    <message>
        <source>Open and save the virtual machine once on Windows Server 2016 or later.</source>
        <translation>Öffnen und speichern Sie den virtuellen Computer einmal unter Windows Server 2016 oder höher.</translation>
    </message>
    <message>
        <source>an alignment of {alignment}</source>
        <translation>eine Ausrichtung von {alignment}</translation>
    </message>
    <message>
        <source>the replay log lies outside the file</source>
        <translation>das Wiedergabeprotokoll liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>object table</source>
        <translation>Objekttabelle</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>the checksum of an entry is wrong</source>
        <translation>die Prüfsumme eines Eintrags ist falsch</translation>
    </message>
    <message>
        <source>unknown object type {kind}</source>
        <translation>unbekannter Objekttyp {kind}</translation>
    </message>
    <message>
        <source>two file objects at one offset</source>
        <translation>zwei Dateiobjekte an einem Offset</translation>
    </message>
    <message>
        <source>it lies outside the file</source>
        <translation>es liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>it overlaps another table</source>
        <translation>es überlappt eine andere Tabelle</translation>
    </message>
    <message>
        <source>key table</source>
        <translation>Schlüsseltabelle</translation>
    </message>
    <message>
        <source>a size of {size} bytes</source>
        <translation>eine Größe von {size} Bytes</translation>
    </message>
    <message>
        <source>the key tables are too large</source>
        <translation>die Schlüsseltabellen sind zu groß</translation>
    </message>
    <message>
        <source>the signature or index is wrong</source>
        <translation>die Signatur oder der Index ist falsch</translation>
    </message>
    <message>
        <source>two tables with index {index} and one sequence</source>
        <translation>zwei Tabellen mit Index {index} und derselben Sequenz</translation>
    </message>
    <message>
        <source>the entries do not fill the table</source>
        <translation>die Einträge füllen die Tabelle nicht</translation>
    </message>
    <message>
        <source>an entry of {size} bytes</source>
        <translation>ein Eintrag von {size} Bytes</translation>
    </message>
    <message>
        <source>more than {most} keys</source>
        <translation>mehr als {most} Schlüssel</translation>
    </message>
    <message>
        <source>the name of an entry is damaged</source>
        <translation>der Name eines Eintrags ist beschädigt</translation>
    </message>
    <message>
        <source>too many entries of unknown types</source>
        <translation>zu viele Einträge unbekannter Typen</translation>
    </message>
    <message>
        <source>a value exceeds its entry</source>
        <translation>ein Wert reicht über seinen Eintrag hinaus</translation>
    </message>
    <message>
        <source>a key of type {kind} in a file object</source>
        <translation>ein Schlüssel vom Typ {kind} in einem Dateiobjekt</translation>
    </message>
    <message>
        <source>the text of an entry is damaged</source>
        <translation>der Text eines Eintrags ist beschädigt</translation>
    </message>
    <message>
        <source>the parent of an entry does not exist</source>
        <translation>der übergeordnete Eintrag existiert nicht</translation>
    </message>
    <message>
        <source>more than {most} levels of keys</source>
        <translation>mehr als {most} Ebenen von Schlüsseln</translation>
    </message>
    <message>
        <source>keys are their own ancestors</source>
        <translation>Schlüssel sind ihre eigenen Vorfahren</translation>
    </message>
    <message>
        <source>no object table lists the value of {name}</source>
        <translation>keine Objekttabelle führt den Wert von {name}</translation>
    </message>
    <message>
        <source>the value of {name} overlaps or ends outside the file</source>
        <translation>der Wert von {name} überlappt oder endet außerhalb der Datei</translation>
    </message>
    <message>
        <source>key table {index}</source>
        <translation>Schlüsseltabelle {index}</translation>
    </message>
    <message>
        <source>the text of {node} is damaged</source>
        <translation>der Text von {node} ist beschädigt</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or copy it again while the virtual machine is off.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her, oder kopieren Sie sie erneut, während der virtuelle Computer aus ist.</translation>
    </message>
    <message>
        <source>the file ends inside the structure</source>
        <translation>die Datei endet in der Struktur</translation>
    </message>
    <message>
        <source>the tree has too many keys for the container</source>
        <translation>der Baum hat zu viele Schlüssel für den Container</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or re-create the configuration.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her, oder legen Sie die Konfiguration neu an.</translation>
    </message>
    <message>
        <source>the file cannot be kept byte for byte</source>
        <translation>die Datei kann nicht Byte für Byte erhalten werden</translation>
    </message>
    <message>
        <source>the configuration is an empty file (0 bytes)</source>
        <translation>die Konfiguration ist eine leere Datei (0 Bytes)</translation>
    </message>
    <message>
        <source>It is often a link that was copied without its target: copy the file it points to, usually below the folder of the virtual machine.</source>
        <translation>Oft ist es ein Link, der ohne sein Ziel kopiert wurde: Kopieren Sie die Datei, auf die er zeigt, meist unter dem Ordner des virtuellen Computers.</translation>
    </message>
    <message>
        <source>{count} bytes are too many for a configuration</source>
        <translation>{count} Bytes sind zu viel für eine Konfiguration</translation>
    </message>
    <message>
        <source>the file holds zero bytes only</source>
        <translation>die Datei enthält nur Nullbytes</translation>
    </message>
    <message>
        <source>the text is not valid {encoding}: {reason}</source>
        <translation>der Text ist kein gültiges {encoding}: {reason}</translation>
    </message>
    <message>
        <source>Save it as UTF-16 or UTF-8, or restore it from a backup.</source>
        <translation>Speichern Sie sie als UTF-16 oder UTF-8, oder stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>line {lineno}, column {offset}: {expat}</source>
        <translation>Zeile {lineno}, Spalte {offset}: {expat}</translation>
    </message>
    <message>
        <source>too deeply nested</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>more than {most} levels of elements</source>
        <translation>mehr als {most} Ebenen von Elementen</translation>
    </message>
    <message>
        <source>more than {most} elements</source>
        <translation>mehr als {most} Elemente</translation>
    </message>
    <message>
        <source>an element without end</source>
        <translation>ein Element ohne Ende</translation>
    </message>
    <message>
        <source>a close tag without end</source>
        <translation>ein schließendes Tag ohne Ende</translation>
    </message>
    <message>
        <source>a document type declaration, which no configuration has, is refused</source>
        <translation>eine Dokumenttypdeklaration, die keine Konfiguration hat, wird abgelehnt</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>no VHD footer here</source>
        <translation>kein VHD-Footer an dieser Stelle</translation>
    </message>
    <message>
        <source>the file may be cut short: {remedy}</source>
        <translation>die Datei ist vielleicht abgeschnitten: {remedy}</translation>
    </message>
    <message>
        <source>the checksum is {checksum:#010x}, the content gives {expected:#010x}</source>
        <translation>die Prüfsumme ist {checksum:#010x}, der Inhalt ergibt {expected:#010x}</translation>
    </message>
    <message>
        <source>file format version {version:#010x} is not supported (only 1.x)</source>
        <translation>Dateiformatversion {version:#010x} wird nicht unterstützt (nur 1.x)</translation>
    </message>
    <message>
        <source>no dynamic disk header here</source>
        <translation>kein Header eines dynamischen Datenträgers an dieser Stelle</translation>
    </message>
    <message>
        <source>header version {version:#010x} is not supported (only 1.x)</source>
        <translation>Headerversion {version:#010x} wird nicht unterstützt (nur 1.x)</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>the file ends inside the header</source>
        <translation>die Datei endet im Header</translation>
    </message>
    <message>
        <source>no &apos;head&apos; signature</source>
        <translation>keine &apos;head&apos;-Signatur</translation>
    </message>
    <message>
        <source>unreadable: {error}</source>
        <translation>nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>the checksum is wrong</source>
        <translation>die Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>version {version} is not supported</source>
        <translation>Version {version} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>log version {log_version} is not supported</source>
        <translation>Protokollversion {log_version} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the log is not placed on a 1 MiB boundary after the headers</source>
        <translation>das Protokoll liegt nicht an einer 1-MiB-Grenze hinter den Headern</translation>
    </message>
    <message>
        <source>the file ends inside the region table</source>
        <translation>die Datei endet in der Regionstabelle</translation>
    </message>
    <message>
        <source>no &apos;regi&apos; signature</source>
        <translation>keine &apos;regi&apos;-Signatur</translation>
    </message>
    <message>
        <source>{count} entries, more than {most}</source>
        <translation>{count} Einträge, mehr als {most}</translation>
    </message>
    <message>
        <source>region {guid} is not on a 1 MiB boundary</source>
        <translation>Region {guid} liegt nicht an einer 1-MiB-Grenze</translation>
    </message>
    <message>
        <source>region {guid} has an impossible length</source>
        <translation>Region {guid} hat eine unmögliche Länge</translation>
    </message>
    <message>
        <source>two regions have the same id</source>
        <translation>zwei Regionen haben dieselbe Kennung</translation>
    </message>
    <message>
        <source>regions {guid} and {after} overlap</source>
        <translation>die Regionen {guid} und {after} überlappen sich</translation>
    </message>
    <message>
        <source>a log page is not 4 KiB or not aligned</source>
        <translation>eine Protokollseite hat nicht 4 KiB oder ist nicht ausgerichtet</translation>
    </message>
    <message>
        <source>report this as a fault of the program</source>
        <translation>melden Sie das als Fehler des Programms</translation>
    </message>
    <message>
        <source>the file ends inside the metadata table</source>
        <translation>die Datei endet in der Metadatentabelle</translation>
    </message>
    <message>
        <source>no &apos;metadata&apos; signature</source>
        <translation>keine &apos;metadata&apos;-Signatur</translation>
    </message>
    <message>
        <source>item {guid} lies outside the region</source>
        <translation>Element {guid} liegt außerhalb der Region</translation>
    </message>
    <message>
        <source>two items have the same id</source>
        <translation>zwei Elemente haben dieselbe Kennung</translation>
    </message>
    <message>
        <source>items {guid} and {after} overlap</source>
        <translation>die Elemente {guid} und {after} überlappen sich</translation>
    </message>
    <message>
        <source>the required item &apos;{name}&apos; is missing</source>
        <translation>das erforderliche Element „{name}“ fehlt</translation>
    </message>
    <message>
        <source>the item is too short</source>
        <translation>das Element ist zu kurz</translation>
    </message>
    <message>
        <source>{value} bytes; only 512 and 4096 exist</source>
        <translation>{value} Bytes; es gibt nur 512 und 4096</translation>
    </message>
    <message>
        <source>{virtual_size} bytes is not a whole number of sectors up to 64 TiB</source>
        <translation>{virtual_size} Bytes sind keine ganze Zahl von Sektoren bis 64 TiB</translation>
    </message>
    <message>
        <source>{key} is not a GUID</source>
        <translation>{key} ist keine GUID</translation>
    </message>
    <message>
        <source>unknown locator type {guid}</source>
        <translation>unbekannter Locator-Typ {guid}</translation>
    </message>
    <message>
        <source>its entries do not fit into the item</source>
        <translation>seine Einträge passen nicht in das Element</translation>
    </message>
    <message>
        <source>a key or value lies outside the item</source>
        <translation>ein Schlüssel oder Wert liegt außerhalb des Elements</translation>
    </message>
    <message>
        <source>a key or value is not UTF-16</source>
        <translation>ein Schlüssel oder Wert ist nicht UTF-16</translation>
    </message>
    <message>
        <source>a key occurs twice</source>
        <translation>ein Schlüssel kommt zweimal vor</translation>
    </message>
    <message>
        <source>{key} is too long to store</source>
        <translation>{key} ist zu lang zum Speichern</translation>
    </message>
    <message>
        <source>volume {index}: {reason}</source>
        <translation>Volume {index}: {reason}</translation>
    </message>
    <message>
        <source>use the block view for this volume</source>
        <translation>verwenden Sie für dieses Volume die Blockansicht</translation>
    </message>
    <message>
        <source>opening volume {index} ({filesystem})</source>
        <translation>Öffnen von Volume {index} ({filesystem})</translation>
    </message>
    <message>
        <source>listing {prefix}</source>
        <translation>Auflisten von {prefix}</translation>
    </message>
    <message>
        <source>{prefix}: only the first {count} entries were read</source>
        <translation>{prefix}: nur die ersten {count} Einträge wurden gelesen</translation>
    </message>
    <message>
        <source>only the first {most} entries were listed</source>
        <translation>nur die ersten {most} Einträge wurden aufgelistet</translation>
    </message>
    <message>
        <source>{entry}: the folder was met before (a loop); not entered</source>
        <translation>{entry}: der Ordner kam schon vor (ein Kreis); nicht betreten</translation>
    </message>
    <message>
        <source>{entry}: deeper than {most} folders; not entered</source>
        <translation>{entry}: tiefer als {most} Ordner; nicht betreten</translation>
    </message>
    <message>
        <source>volume {index} has no file &apos;{path}&apos; at this moment</source>
        <translation>Volume {index} hat zu diesem Zeitpunkt keine Datei „{path}“</translation>
    </message>
    <message>
        <source>list the folder above to see what it holds</source>
        <translation>listen Sie den Ordner darüber auf, um zu sehen, was er enthält</translation>
    </message>
    <message>
        <source>{entry}: {wanted} bytes are too many to read at once</source>
        <translation>{entry}: {wanted} Bytes sind zu viele, um sie auf einmal zu lesen</translation>
    </message>
    <message>
        <source>copy the file out instead</source>
        <translation>kopieren Sie die Datei stattdessen heraus</translation>
    </message>
    <message>
        <source>reading {entry}</source>
        <translation>Lesen von {entry}</translation>
    </message>
    <message>
        <source>{entry} ends at {offset} of its {size} bytes</source>
        <translation>{entry} endet bei {offset} von {size} Bytes</translation>
    </message>
    <message>
        <source>let the guest check its file system</source>
        <translation>lassen Sie den Gast sein Dateisystem prüfen</translation>
    </message>
    <message>
        <source>reading the layout of {entry}</source>
        <translation>Lesen der Anordnung von {entry}</translation>
    </message>
    <message>
        <source>opening {entry}</source>
        <translation>Öffnen von {entry}</translation>
    </message>
    <message>
        <source>Copying {entry}</source>
        <translation>{entry} wird kopiert</translation>
    </message>
    <message>
        <source>copy what the link names instead</source>
        <translation>kopieren Sie stattdessen, was der Link nennt</translation>
    </message>
    <message>
        <source>it is a link to {target}; links are not copied</source>
        <translation>es ist ein Link auf {target}; Links werden nicht kopiert</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket of the guest; these are not copied</source>
        <translation>es ist ein Gerät, eine Pipe oder ein Socket des Gasts; diese werden nicht kopiert</translation>
    </message>
    <message>
        <source>opening the folder</source>
        <translation>Öffnen des Ordners</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>es gibt bereits eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>wählen Sie einen anderen Namen oder Ordner</translation>
    </message>
    <message>
        <source>this is a link or a file, not a folder; nothing is written through it</source>
        <translation>das ist ein Link oder eine Datei, kein Ordner; nichts wird hindurch geschrieben</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Dateien werden aufgelistet</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Dateien werden verglichen</translation>
    </message>
    <message>
        <source>{other}: {message}; taken as changed</source>
        <translation>{other}: {message}; als geändert gewertet</translation>
    </message>
    <message>
        <source>{other}: larger than its volume; judged by its layout alone</source>
        <translation>{other}: größer als ihr Volume; nur nach der Anordnung beurteilt</translation>
    </message>
    <message>
        <source>{path}: the volume names more content than it can hold; not compared</source>
        <translation>{path}: das Volume nennt mehr Inhalt, als es fassen kann; nicht verglichen</translation>
    </message>
    <message>
        <source>Reading the free space of volume {index}</source>
        <translation>Der freie Platz von Volume {index} wird gelesen</translation>
    </message>
    <message>
        <source>the free space of {filesystem} is not read</source>
        <translation>der freie Platz von {filesystem} wird nicht gelesen</translation>
    </message>
    <message>
        <source>its allocation map is damaged ({error})</source>
        <translation>seine Zuordnungskarte ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>bytes {offset} to {end} of a volume of {length}</source>
        <translation>Bytes {offset} bis {end} eines Volumes von {length}</translation>
    </message>
    <message>
        <source>the allocation map cannot be read: {what}</source>
        <translation>die Zuordnungskarte kann nicht gelesen werden: {what}</translation>
    </message>
    <message>
        <source>let the guest check its file system; the block view still works</source>
        <translation>lassen Sie den Gast sein Dateisystem prüfen; die Blockansicht funktioniert weiterhin</translation>
    </message>
    <message>
        <source>sector size {sector}, {per} sectors a cluster, {fats} tables</source>
        <translation>Sektorgröße {sector}, {per} Sektoren je Cluster, {fats} Tabellen</translation>
    </message>
    <message>
        <source>sector shift {sector}, cluster shift {cluster}</source>
        <translation>Sektor-Shift {sector}, Cluster-Shift {cluster}</translation>
    </message>
    <message>
        <source>the root folder names no allocation bitmap</source>
        <translation>der Stammordner nennt keine Zuordnungsbitmap</translation>
    </message>
    <message>
        <source>a bitmap of {length} bytes for {count} clusters</source>
        <translation>eine Bitmap von {length} Bytes für {count} Cluster</translation>
    </message>
    <message>
        <source>the allocation bitmap ends early</source>
        <translation>die Zuordnungsbitmap endet vorzeitig</translation>
    </message>
    <message>
        <source>block size code {log_block}, {per_group} blocks a group</source>
        <translation>Blockgrößencode {log_block}, {per_group} Blöcke je Gruppe</translation>
    </message>
    <message>
        <source>descriptors spread over the volume (meta_bg) or clusters (bigalloc)</source>
        <translation>Deskriptoren über das Volume verteilt (meta_bg) oder Cluster (bigalloc)</translation>
    </message>
    <message>
        <source>{blocks} blocks of {size} bytes in {groups} groups</source>
        <translation>{blocks} Blöcke von {size} Bytes in {groups} Gruppen</translation>
    </message>
    <message>
        <source>sector size {sector}, {per} sectors a cluster</source>
        <translation>Sektorgröße {sector}, {per} Sektoren je Cluster</translation>
    </message>
    <message>
        <source>{count} clusters of {unit} bytes</source>
        <translation>{count} Cluster von {unit} Bytes</translation>
    </message>
    <message>
        <source>a domain controller (Active Directory)</source>
        <translation>ein Domänencontroller (Active Directory)</translation>
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
        <translation>MySQL oder MariaDB</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Do not revert it while other domain controllers run, unless host and guest support the VM generation id (Server 2012 and later); restore from a directory backup instead.</source>
        <translation>Setzen Sie ihn nicht zurück, während andere Domänencontroller laufen, außer Host und Gast unterstützen die VM-Generations-ID (Server 2012 und höher); stellen Sie ihn stattdessen aus einer Verzeichnissicherung wieder her.</translation>
    </message>
    <message>
        <source>Revert only with all partners of the database in mind; prefer its own backup.</source>
        <translation>Setzen Sie nur mit Blick auf alle Partner der Datenbank zurück; besser ist deren eigene Sicherung.</translation>
    </message>
    <message>
        <source>Reverting can roll back update numbers, and replication then stops or loses changes.</source>
        <translation>Zurücksetzen kann Aktualisierungsnummern zurückdrehen, und die Replikation hält dann an oder verliert Änderungen.</translation>
    </message>
    <message>
        <source>Reverting loses every transaction since the snapshot, and replicas can part.</source>
        <translation>Zurücksetzen verliert jede Transaktion seit dem Prüfpunkt, und Replikate können auseinanderlaufen.</translation>
    </message>
    <message>
        <source>The block map cannot be read to its end: {message}</source>
        <translation>Die Blockkarte kann nicht zu Ende gelesen werden: {message}</translation>
    </message>
    <message>
        <source>Restore the file from a copy.</source>
        <translation>Stellen Sie die Datei aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>Moments that need the blocks concerned cannot be read.</source>
        <translation>Zeitpunkte, welche die betroffenen Blöcke brauchen, können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The guest seems to be {what}.</source>
        <translation>Der Gast scheint {what} zu sein.</translation>
    </message>
    <message>
        <source>The guest seems to run {what}.</source>
        <translation>Im Gast scheint {what} zu laufen.</translation>
    </message>
    <message>
        <source>{slot}: the guest holds {path}</source>
        <translation>{slot}: der Gast enthält {path}</translation>
    </message>
    <message>
        <source>files inside the guest cannot be shown: the library pytsk3 is not installed</source>
        <translation>Dateien im Gast können nicht gezeigt werden: die Bibliothek pytsk3 ist nicht installiert</translation>
    </message>
    <message>
        <source>install it with: pip install &apos;snapviewer[files]&apos;</source>
        <translation>installieren Sie sie mit: pip install &apos;snapviewer[files]&apos;</translation>
    </message>
    <message>
        <source>no file system known to snapviewer was recognised; the block view still works</source>
        <translation>kein snapviewer bekanntes Dateisystem wurde erkannt; die Blockansicht funktioniert weiterhin</translation>
    </message>
    <message>
        <source>encrypted with {name}: files can only be seen inside the guest; the block view still works</source>
        <translation>verschlüsselt mit {name}: Dateien sind nur im Gast zu sehen; die Blockansicht funktioniert weiterhin</translation>
    </message>
    <message>
        <source>{name} is recognised, but its files are not read; the block view still works</source>
        <translation>{name} wird erkannt, aber die Dateien werden nicht gelesen; die Blockansicht funktioniert weiterhin</translation>
    </message>
    <message>
        <source>an external ext journal</source>
        <translation>ein externes ext-Journal</translation>
    </message>
    <message>
        <source>an LVM physical volume</source>
        <translation>ein physisches LVM-Volume</translation>
    </message>
    <message>
        <source>swap space holds no files</source>
        <translation>Auslagerungsbereich, enthält keine Dateien</translation>
    </message>
    <message>
        <source>a disk of a Storage Spaces pool</source>
        <translation>ein Datenträger eines Speicherplätze-Pools</translation>
    </message>
    <message>
        <source>a member of a Linux RAID</source>
        <translation>ein Mitglied eines Linux-RAID</translation>
    </message>
    <message>
        <source>It cannot be composed: {fault}</source>
        <translation>Es lässt sich nicht zusammensetzen: {fault}</translation>
    </message>
    <message>
        <source>Volume {number} ({kind}, {filesystem})</source>
        <translation>Volume {number} ({kind}, {filesystem})</translation>
    </message>
    <message>
        <source>{entries} entries listed, {files} files read, {errors} errors</source>
        <translation>{entries} Einträge aufgelistet, {files} Dateien gelesen, {errors} Fehler</translation>
    </message>
    <message>
        <source>not looked into</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>{about}: {said}</source>
        <translation>{about}: {said}</translation>
    </message>
    <message>
        <source>The disk holds no partitions.</source>
        <translation>Der Datenträger enthält keine Partitionen.</translation>
    </message>
    <message>
        <source>pytsk3 is not installed</source>
        <translation>pytsk3 ist nicht installiert</translation>
    </message>
    <message>
        <source>{entry}: ends early</source>
        <translation>{entry}: endet vorzeitig</translation>
    </message>
    <message>
        <source>Reading the versions of {name}</source>
        <translation>Die Versionen von {name} werden gelesen</translation>
    </message>
    <message>
        <source>the volume does not exist at this moment</source>
        <translation>das Volume existiert zu diesem Zeitpunkt nicht</translation>
    </message>
    <message>
        <source>larger than its volume</source>
        <translation>größer als ihr Volume</translation>
    </message>
    <message>
        <source>Finding where the guest&apos;s files lie</source>
        <translation>Suche, wo die Dateien des Gasts liegen</translation>
    </message>
    <message>
        <source>Volume {index} ({filesystem}): {message}</source>
        <translation>Volume {index} ({filesystem}): {message}</translation>
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
        <translation>NTFS oder exFAT</translation>
    </message>
    <message>
        <source>FAT32</source>
        <translation>FAT32</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Dynamic disk</source>
        <translation>Dynamischer Datenträger</translation>
    </message>
    <message>
        <source>Linux swap</source>
        <translation>Linux-Auslagerung</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Linux LVM</source>
        <translation>Linux-LVM</translation>
    </message>
    <message>
        <source>EFI system</source>
        <translation>EFI-System</translation>
    </message>
    <message>
        <source>Linux RAID</source>
        <translation>Linux-RAID</translation>
    </message>
    <message>
        <source>Microsoft reserved</source>
        <translation>Microsoft, reserviert</translation>
    </message>
    <message>
        <source>Basic data</source>
        <translation>Basisdaten</translation>
    </message>
    <message>
        <source>Dynamic disk metadata</source>
        <translation>Metadaten eines dynamischen Datenträgers</translation>
    </message>
    <message>
        <source>Dynamic disk data</source>
        <translation>Daten eines dynamischen Datenträgers</translation>
    </message>
    <message>
        <source>Storage Spaces</source>
        <translation>Speicherplätze</translation>
    </message>
    <message>
        <source>BIOS boot</source>
        <translation>BIOS-Start</translation>
    </message>
    <message>
        <source>reserved by Windows; holds no files</source>
        <translation>von Windows reserviert; enthält keine Dateien</translation>
    </message>
    <message>
        <source>holds a boot loader, no files</source>
        <translation>enthält einen Startlader, keine Dateien</translation>
    </message>
    <message>
        <source>the database of a dynamic disk; holds no files</source>
        <translation>die Datenbank eines dynamischen Datenträgers; enthält keine Dateien</translation>
    </message>
    <message>
        <source>volumes of a dynamic disk are not read; the block view still works</source>
        <translation>Volumes eines dynamischen Datenträgers werden nicht gelesen; die Blockansicht funktioniert weiterhin</translation>
    </message>
    <message>
        <source>a disk of a Storage Spaces pool is not read; the block view still works</source>
        <translation>ein Datenträger eines Speicherplätze-Pools wird nicht gelesen; die Blockansicht funktioniert weiterhin</translation>
    </message>
    <message>
        <source>Whole disk</source>
        <translation>Ganzer Datenträger</translation>
    </message>
    <message>
        <source>the partition reaches {length} bytes past the end of the disk; the block view still works</source>
        <translation>die Partition reicht {length} Bytes über das Ende des Datenträgers hinaus; die Blockansicht funktioniert weiterhin</translation>
    </message>
    <message>
        <source>Type {code}</source>
        <translation>Typ {code}</translation>
    </message>
    <message>
        <source>both GPT partition tables are damaged; the block view still works</source>
        <translation>beide GPT-Partitionstabellen sind beschädigt; die Blockansicht funktioniert weiterhin</translation>
    </message>
    <message>
        <source>{what} just now. Wait until it is done, then refresh.</source>
        <translation>{what} gerade. Warten Sie, bis das erledigt ist, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>No other operation of the host on this VM is under way.</source>
        <translation>Kein anderer Vorgang des Hosts an dieser VM ist im Gange.</translation>
    </message>
    <message>
        <source>The host is merging disks of this VM; it may refuse until that is done.</source>
        <translation>Der Host führt gerade Datenträger dieser VM zusammen; er kann ablehnen, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>The VM&apos;s state is &apos;{state}&apos;; the host may refuse.</source>
        <translation>Der Zustand der VM ist „{state}“; der Host kann ablehnen.</translation>
    </message>
    <message>
        <source>Now is no snapshot.</source>
        <translation>„Jetzt“ ist kein Prüfpunkt.</translation>
    </message>
    <message>
        <source>This is a recovery snapshot of a backup; let the backup end first.</source>
        <translation>Das ist ein Wiederherstellungsprüfpunkt einer Sicherung; warten Sie zuerst deren Ende ab.</translation>
    </message>
    <message>
        <source>Hyper-V made this snapshot for itself (&apos;{kind}&apos;); it may still need it.</source>
        <translation>Hyper-V hat diesen Prüfpunkt für sich selbst angelegt („{kind}“); es braucht ihn vielleicht noch.</translation>
    </message>
    <message>
        <source>How much is written and freed cannot be known before: the host tells file sizes, not which blocks they share.</source>
        <translation>Wie viel geschrieben und frei wird, kann niemand vorher wissen: Der Host nennt Dateigrößen, nicht aber, welche Blöcke sie teilen.</translation>
    </message>
    <message>
        <source>The host keeps what &apos;{machine}&apos; is now as the snapshot &apos;{name}&apos;.</source>
        <translation>Der Host hält fest, was „{machine}“ jetzt ist, als Prüfpunkt „{name}“.</translation>
    </message>
    <message>
        <source>Delete the snapshot.</source>
        <translation>Löschen Sie den Prüfpunkt.</translation>
    </message>
    <message>
        <source>Snapshots are switched off in this VM&apos;s settings (CheckpointType).</source>
        <translation>Prüfpunkte sind in den Einstellungen dieser VM abgeschaltet (CheckpointType).</translation>
    </message>
    <message>
        <source>The VM&apos;s memory, {size} now, is written with the snapshot; the VM stands still for a moment.</source>
        <translation>Der Arbeitsspeicher der VM, jetzt {size}, wird mit dem Prüfpunkt geschrieben; die VM steht einen Augenblick still.</translation>
    </message>
    <message>
        <source>The snapshot is made inside the guest, without its memory.</source>
        <translation>Der Prüfpunkt wird im Gast erstellt, ohne dessen Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The snapshot is made inside the guest, without its memory, or with its memory where the guest cannot.</source>
        <translation>Der Prüfpunkt wird im Gast erstellt, ohne dessen Arbeitsspeicher, oder mit diesem, wo der Gast das nicht kann.</translation>
    </message>
    <message>
        <source>take the snapshot &apos;{name}&apos;</source>
        <translation>den Prüfpunkt „{name}“ erstellen</translation>
    </message>
    <message>
        <source>Hyper-V puts a new differencing disk over it for {slot}</source>
        <translation>Hyper-V legt für {slot} einen neuen differenzierenden Datenträger darüber</translation>
    </message>
    <message>
        <source>Revert to &apos;{take_first}&apos;.</source>
        <translation>Auf „{take_first}“ zurücksetzen.</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Everything Now has written since is gone for good: a host has no undo.</source>
        <translation>Die VM wird wieder „{moment}“. Alles, was „Jetzt“ seither geschrieben hat, ist endgültig weg: Ein Host kennt kein Rückgängig.</translation>
    </message>
    <message>
        <source>The VM is running; the host stops it without shutting the guest down.</source>
        <translation>Die VM läuft; der Host hält sie an, ohne den Gast herunterzufahren.</translation>
    </message>
    <message>
        <source>The snapshot holds memory: the VM comes back saved or running in it.</source>
        <translation>Der Prüfpunkt enthält den Arbeitsspeicher: Die VM ist danach gespeichert oder läuft darin weiter.</translation>
    </message>
    <message>
        <source>revert to &apos;{moment}&apos;</source>
        <translation>auf „{moment}“ zurücksetzen</translation>
    </message>
    <message>
        <source>Hyper-V removes what Now wrote</source>
        <translation>Hyper-V entfernt, was „Jetzt“ geschrieben hat</translation>
    </message>
    <message>
        <source>The VM no longer has the disk {file}; the file stays.</source>
        <translation>Die VM hat den Datenträger {file} nicht mehr; die Datei bleibt.</translation>
    </message>
    <message>
        <source>Rename it back.</source>
        <translation>Benennen Sie ihn wieder um.</translation>
    </message>
    <message>
        <source>call &apos;{moment}&apos; &apos;{name}&apos;</source>
        <translation>„{moment}“ in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Delete snapshot and everything below: &apos;{moment}&apos;</source>
        <translation>Prüfpunkt und alles darunter löschen: „{moment}“</translation>
    </message>
    <message>
        <source>Delete snapshot: &apos;{moment}&apos;</source>
        <translation>Prüfpunkt löschen: „{moment}“</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>You can no longer go back to {names}. The VM itself does not change. A host has no undo.</source>
        <translation>Sie können nicht mehr zu {names} zurückkehren. Die VM selbst ändert sich nicht. Ein Host kennt kein Rückgängig.</translation>
    </message>
    <message>
        <source>delete {names}</source>
        <translation>{names} löschen</translation>
    </message>
    <message>
        <source>Hyper-V removes the settings and saved state of &apos;{name}&apos;</source>
        <translation>Hyper-V entfernt die Einstellungen und den gespeicherten Zustand von „{name}“</translation>
    </message>
    <message>
        <source>Hyper-V removes it</source>
        <translation>Hyper-V entfernt sie</translation>
    </message>
    <message>
        <source>{file} is no disk that Hyper-V made for a snapshot; whether it goes or stays the host decides.</source>
        <translation>{file} ist kein Datenträger, den Hyper-V für einen Prüfpunkt angelegt hat; ob er geht oder bleibt, entscheidet der Host.</translation>
    </message>
    <message>
        <source>Hyper-V merges {child} with it, {size} at most</source>
        <translation>Hyper-V führt {child} damit zusammen, höchstens {size}</translation>
    </message>
    <message>
        <source>Hyper-V merges {child} with it, of unknown size</source>
        <translation>Hyper-V führt {child} damit zusammen, Größe unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>{file} stays: {n} disk stands on it.</source>
        <comment>{file} stays: {n} disks stand on it.</comment>
        <translation>
            <numerusform>{file} bleibt: {n} Datenträger baut darauf auf.</numerusform>
            <numerusform>{file} bleibt: {n} Datenträger bauen darauf auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>check the name, the network, and that remote management (WinRM) is on: Enable-PSRemoting on the host</source>
        <translation>prüfen Sie den Namen, das Netzwerk, und ob die Remoteverwaltung (WinRM) eingeschaltet ist: Enable-PSRemoting auf dem Host</translation>
    </message>
    <message>
        <source>look at the host; if it is only slow, try again</source>
        <translation>sehen Sie am Host nach; wenn er nur langsam ist, versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>use an account in the host&apos;s group &apos;Hyper-V Administrators&apos; or &apos;Administrators&apos;</source>
        <translation>verwenden Sie ein Konto in der Gruppe &apos;Hyper-V Administrators&apos; oder &apos;Administrators&apos; des Hosts</translation>
    </message>
    <message>
        <source>on the host, install the Hyper-V PowerShell module (it exists from Windows Server 2012 on); for older hosts open the VM&apos;s folder instead</source>
        <translation>installieren Sie auf dem Host das Hyper-V-Modul für PowerShell (es existiert ab Windows Server 2012); öffnen Sie bei älteren Hosts stattdessen den Ordner der VM</translation>
    </message>
    <message>
        <source>see the host&apos;s message; its event log &apos;Hyper-V-VMMS&apos; says more</source>
        <translation>siehe Meldung des Hosts; sein Ereignisprotokoll &apos;Hyper-V-VMMS&apos; sagt mehr</translation>
    </message>
    <message>
        <source>run the command again; if it stays, check what the host&apos;s PowerShell prints when it starts</source>
        <translation>führen Sie den Befehl erneut aus; wenn es bleibt, prüfen Sie, was die PowerShell des Hosts beim Start ausgibt</translation>
    </message>
    <message>
        <source>pip install &apos;snapviewer[host]&apos;</source>
        <translation>pip install &apos;snapviewer[host]&apos;</translation>
    </message>
    <message>
        <source>the host failed without a message</source>
        <translation>der Host ist ohne Meldung gescheitert</translation>
    </message>
    <message>
        <source>No longer waiting. The host carries on with what it has begun: {steps}.</source>
        <translation>Es wird nicht länger gewartet. Der Host fährt mit dem fort, was er begonnen hat: {steps}.</translation>
    </message>
    <message>
        <source>The rest of the plan was not begun.</source>
        <translation>Der Rest des Plans wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; has changed on the host since the plan was made</source>
        <translation>„{vm}“ hat sich auf dem Host geändert, seit der Plan erstellt wurde</translation>
    </message>
    <message>
        <source>{message} (done before that: {steps})</source>
        <translation>{message} (davor erledigt: {steps})</translation>
    </message>
    <message>
        <source>{message} (the host may carry on with it; refresh to see)</source>
        <translation>{message} (der Host arbeitet vielleicht weiter daran; aktualisieren Sie, um es zu sehen)</translation>
    </message>
    <message>
        <source>{message} (the cmdlet was carried out; only watching it failed)</source>
        <translation>{message} (das Cmdlet wurde ausgeführt; nur das Beobachten schlug fehl)</translation>
    </message>
    <message>
        <source>the host is idle but still lists {left}</source>
        <translation>der Host ist untätig, führt aber noch auf: {left}</translation>
    </message>
    <message>
        <source>The host merges</source>
        <translation>Der Host führt zusammen</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} virtual machines: {ids}</source>
        <translation>„{reference}“ bezeichnet {count} virtuelle Computer: {ids}</translation>
    </message>
    <message>
        <source>name the one you mean by its id</source>
        <translation>nennen Sie den gemeinten mit seiner Kennung</translation>
    </message>
    <message>
        <source>The host cannot say more about a disk file: {message}</source>
        <translation>Der Host kann über eine Datenträgerdatei nicht mehr sagen: {message}</translation>
    </message>
    <message>
        <source>If another host uses the file on shared storage, ask that one.</source>
        <translation>Wenn ein anderer Host die Datei auf gemeinsamem Speicher verwendet, fragen Sie diesen.</translation>
    </message>
    <message>
        <source>Its size and parent are not known, so no forecast counts it.</source>
        <translation>Größe und übergeordnete Datei sind nicht bekannt, daher zählt keine Vorhersage sie mit.</translation>
    </message>
    <message>
        <source>No snapshot names this disk any more; the host merges it now.</source>
        <translation>Kein Prüfpunkt nennt diesen Datenträger mehr; der Host führt ihn gerade zusammen.</translation>
    </message>
    <message>
        <source>No snapshot names this disk any more; the host has yet to merge it.</source>
        <translation>Kein Prüfpunkt nennt diesen Datenträger mehr; der Host muss ihn noch zusammenführen.</translation>
    </message>
    <message>
        <source>If it stays so, look for a backup or a lock that holds the merge up.</source>
        <translation>Wenn es so bleibt, suchen Sie nach einer Sicherung oder Sperre, die das Zusammenführen aufhält.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the host says &apos;{state}&apos;, &apos;{status}&apos;</source>
        <translation>der Host sagt „{state}“, „{status}“</translation>
    </message>
    <message>
        <source>the host says &apos;{state}&apos;</source>
        <translation>der Host sagt „{state}“</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>look whether this login may see the VMs of &apos;{host}&apos;</source>
        <translation>nachsehen, ob diese Anmeldung die VMs von „{host}“ sehen darf</translation>
    </message>
    <message>
        <source>The host calls the VM&apos;s state critical: {state}.</source>
        <translation>Der Host nennt den Zustand der VM kritisch: {state}.</translation>
    </message>
    <message>
        <source>Check that its storage can be reached.</source>
        <translation>Prüfen Sie, ob ihr Speicher erreichbar ist.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a recovery snapshot, as backups make it.</source>
        <translation>„{name}“ ist ein Wiederherstellungsprüfpunkt, wie Sicherungen ihn anlegen.</translation>
    </message>
    <message>
        <source>If no backup runs, the backup program has left it behind.</source>
        <translation>Wenn keine Sicherung läuft, hat das Sicherungsprogramm ihn zurückgelassen.</translation>
    </message>
    <message>
        <source>The host says that &apos;{name}&apos; stands on the snapshot {parent}, which it does not list.</source>
        <translation>Der Host sagt, dass „{name}“ auf dem Prüfpunkt {parent} aufbaut, den er nicht aufführt.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is shown as a root.</source>
        <translation>„{name}“ wird als Wurzel gezeigt.</translation>
    </message>
    <message>
        <source>The parents the host names go round in a circle at &apos;{current}&apos;.</source>
        <translation>Die übergeordneten Prüfpunkte, die der Host nennt, laufen bei „{current}“ im Kreis.</translation>
    </message>
    <message>
        <source>&apos;{current}&apos; is shown as a root.</source>
        <translation>„{current}“ wird als Wurzel gezeigt.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; shows no virtual machine to this login, which belongs to neither &apos;Administrators&apos; nor &apos;Hyper-V Administrators&apos;; Hyper-V then lists nothing.</source>
        <translation>„{name}“ zeigt dieser Anmeldung keinen virtuellen Computer; sie gehört weder zu &apos;Administrators&apos; noch zu &apos;Hyper-V Administrators&apos;, und Hyper-V führt dann nichts auf.</translation>
    </message>
    <message>
        <source>Use another account, or start as administrator.</source>
        <translation>Verwenden Sie ein anderes Konto, oder starten Sie als Administrator.</translation>
    </message>
    <message>
        <source>The host takes a snapshot</source>
        <translation>Der Host erstellt einen Prüfpunkt</translation>
    </message>
    <message>
        <source>The host reverts to a snapshot</source>
        <translation>Der Host setzt auf einen Prüfpunkt zurück</translation>
    </message>
    <message>
        <source>The host deletes a snapshot</source>
        <translation>Der Host löscht einen Prüfpunkt</translation>
    </message>
    <message>
        <source>The host exports the VM</source>
        <translation>Der Host exportiert die VM</translation>
    </message>
    <message>
        <source>The host migrates the VM</source>
        <translation>Der Host migriert die VM</translation>
    </message>
    <message>
        <source>The host backs the VM up</source>
        <translation>Der Host sichert die VM</translation>
    </message>
    <message>
        <source>The host moves the VM&apos;s storage</source>
        <translation>Der Host verschiebt den Speicher der VM</translation>
    </message>
    <message>
        <source>the host&apos;s answer is not as expected: {error}</source>
        <translation>die Antwort des Hosts ist nicht wie erwartet: {error}</translation>
    </message>
    <message>
        <source>the host refused the login: {text}</source>
        <translation>der Host hat die Anmeldung abgelehnt: {text}</translation>
    </message>
    <message>
        <source>the host cannot be reached: {text}</source>
        <translation>der Host ist nicht erreichbar: {text}</translation>
    </message>
    <message>
        <source>reaching another machine needs pypsrp, which is not installed ({error})</source>
        <translation>für den Zugriff auf einen anderen Computer wird pypsrp gebraucht, das nicht installiert ist ({error})</translation>
    </message>
    <message>
        <source>no answer within {seconds} s; the host may still be at work on it</source>
        <translation>keine Antwort innerhalb von {seconds} s; der Host arbeitet vielleicht noch daran</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>keine Antwort innerhalb von {seconds} s</translation>
    </message>
    <message>
        <source>this machine runs no Hyper-V</source>
        <translation>auf diesem Computer läuft kein Hyper-V</translation>
    </message>
    <message>
        <source>name a Windows host: --host NAME</source>
        <translation>nennen Sie einen Windows-Host: --host NAME</translation>
    </message>
    <message>
        <source>the request is too long for a command line ({length} characters)</source>
        <translation>die Anforderung ist zu lang für eine Befehlszeile ({length} Zeichen)</translation>
    </message>
    <message>
        <source>use shorter names</source>
        <translation>verwenden Sie kürzere Namen</translation>
    </message>
    <message>
        <source>PowerShell cannot be started: {error}</source>
        <translation>PowerShell kann nicht gestartet werden: {error}</translation>
    </message>
    <message>
        <source>check that Windows PowerShell is installed and allowed to run</source>
        <translation>prüfen Sie, ob Windows PowerShell installiert ist und ausgeführt werden darf</translation>
    </message>
    <message>
        <source>{name} is no host name</source>
        <translation>{name} ist kein Hostname</translation>
    </message>
    <message>
        <source>give a computer name, a full domain name, an IP address, or &apos;.&apos; for this machine</source>
        <translation>geben Sie einen Computernamen, einen vollständigen Domänennamen, eine IP-Adresse oder &apos;.&apos; für diesen Computer an</translation>
    </message>
    <message>
        <source>the host sent no answer; it said: {said}</source>
        <translation>der Host hat keine Antwort gesendet; er sagte: {said}</translation>
    </message>
    <message>
        <source>the host sent no answer</source>
        <translation>der Host hat keine Antwort gesendet</translation>
    </message>
    <message>
        <source>the host&apos;s answer cannot be read: {error}</source>
        <translation>die Antwort des Hosts kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>the host&apos;s answer is no object</source>
        <translation>die Antwort des Hosts ist kein Objekt</translation>
    </message>
    <message>
        <source>the host&apos;s answer holds no result</source>
        <translation>die Antwort des Hosts enthält kein Ergebnis</translation>
    </message>
    <message>
        <source>it is a {kind} disk and has no parent</source>
        <translation>es ist ein Datenträger der Art {kind} und hat keine übergeordnete Datei</translation>
    </message>
    <message>
        <source>its id is the one the child expects</source>
        <translation>die Kennung ist die von der untergeordneten Datei erwartete</translation>
    </message>
    <message>
        <source>its id is another</source>
        <translation>die Kennung ist eine andere</translation>
    </message>
    <message>
        <source>same virtual size</source>
        <translation>gleiche virtuelle Größe</translation>
    </message>
    <message>
        <source>another virtual size</source>
        <translation>andere virtuelle Größe</translation>
    </message>
    <message>
        <source>same virtual disk id</source>
        <translation>gleiche virtuelle Datenträgerkennung</translation>
    </message>
    <message>
        <source>another virtual disk id</source>
        <translation>andere virtuelle Datenträgerkennung</translation>
    </message>
    <message>
        <source>it has the stored name</source>
        <translation>sie hat den gespeicherten Namen</translation>
    </message>
    <message>
        <source>{overlap:.0%} of the child&apos;s blocks lie over data of it</source>
        <translation>{overlap:.0%} der Blöcke der untergeordneten Datei liegen über Daten dieser</translation>
    </message>
    <message>
        <source>not modified after the child</source>
        <translation>nicht nach der untergeordneten Datei geändert</translation>
    </message>
    <message>
        <source>modified after the child</source>
        <translation>nach der untergeordneten Datei geändert</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>times and ids</source>
        <translation>Zeiten und Kennungen</translation>
    </message>
    <message>
        <source>Floppy</source>
        <translation>Diskette</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Guest state</source>
        <translation>Gastzustand</translation>
    </message>
    <message>
        <source>Number of processors</source>
        <translation>Anzahl der Prozessoren</translation>
    </message>
    <message>
        <source>Processor limit (1/1000 %)</source>
        <translation>Prozessorgrenze (1/1000 %)</translation>
    </message>
    <message>
        <source>Processor reservation (1/1000 %)</source>
        <translation>Prozessorreserve (1/1000 %)</translation>
    </message>
    <message>
        <source>Processor weight</source>
        <translation>Prozessorgewichtung</translation>
    </message>
    <message>
        <source>Limit CPU identification</source>
        <translation>CPU-Identifikation beschränken</translation>
    </message>
    <message>
        <source>Limit processor features (for migration)</source>
        <translation>Prozessorfunktionen beschränken (für Migration)</translation>
    </message>
    <message>
        <source>Nested virtualization</source>
        <translation>Geschachtelte Virtualisierung</translation>
    </message>
    <message>
        <source>Hardware threads per core</source>
        <translation>Hardwarethreads je Kern</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>Arbeitsspeicher (MiB)</translation>
    </message>
    <message>
        <source>Maximum memory (MiB)</source>
        <translation>Maximaler Arbeitsspeicher (MiB)</translation>
    </message>
    <message>
        <source>Minimum memory (MiB)</source>
        <translation>Minimaler Arbeitsspeicher (MiB)</translation>
    </message>
    <message>
        <source>Memory priority</source>
        <translation>Speicherpriorität</translation>
    </message>
    <message>
        <source>Memory buffer (%)</source>
        <translation>Speicherpuffer (%)</translation>
    </message>
    <message>
        <source>Dynamic memory</source>
        <translation>Dynamischer Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Kind of configuration</source>
        <translation>Art der Konfiguration</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Configuration version</source>
        <translation>Konfigurationsversion</translation>
    </message>
    <message>
        <source>Generation (0 = 1, 1 = 2)</source>
        <translation>Generation (0 = 1, 1 = 2)</translation>
    </message>
    <message>
        <source>Highly available</source>
        <translation>Hochverfügbar</translation>
    </message>
    <message>
        <source>Last powered off</source>
        <translation>Zuletzt ausgeschaltet</translation>
    </message>
    <message>
        <source>Last powered on</source>
        <translation>Zuletzt eingeschaltet</translation>
    </message>
    <message>
        <source>Last change of state</source>
        <translation>Letzte Zustandsänderung</translation>
    </message>
    <message>
        <source>Id of the virtual machine</source>
        <translation>Kennung des virtuellen Computers</translation>
    </message>
    <message>
        <source>Stopped at host shutdown</source>
        <translation>Beim Herunterfahren des Hosts angehalten</translation>
    </message>
    <message>
        <source>Merge pending</source>
        <translation>Zusammenführung ausstehend</translation>
    </message>
    <message>
        <source>Generation id</source>
        <translation>Generations-ID</translation>
    </message>
    <message>
        <source>Automatic snapshots</source>
        <translation>Automatische Prüfpunkte</translation>
    </message>
    <message>
        <source>Kind of snapshots taken</source>
        <translation>Art der erstellten Prüfpunkte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>At host shutdown</source>
        <translation>Beim Herunterfahren des Hosts</translation>
    </message>
    <message>
        <source>At host start</source>
        <translation>Beim Start des Hosts</translation>
    </message>
    <message>
        <source>Delay at host start (s)</source>
        <translation>Verzögerung beim Start des Hosts (s)</translation>
    </message>
    <message>
        <source>Saved memory</source>
        <translation>Gespeicherter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Saved device state</source>
        <translation>Gespeicherter Gerätezustand</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>IOPS limit</source>
        <translation>IOPS-Grenze</translation>
    </message>
    <message>
        <source>IOPS reservation</source>
        <translation>IOPS-Reserve</translation>
    </message>
    <message>
        <source>caching mode</source>
        <translation>Cachemodus</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>static MAC address</source>
        <translation>statische MAC-Adresse</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>switch name</source>
        <translation>Switchname</translation>
    </message>
    <message>
        <source>port name</source>
        <translation>Portname</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>secure boot</source>
        <translation>sicherer Start</translation>
    </message>
    <message>
        <source>secure boot template</source>
        <translation>Vorlage für sicheren Start</translation>
    </message>
    <message>
        <source>Num Lock at start</source>
        <translation>Num-Taste beim Start</translation>
    </message>
    <message>
        <source>device version</source>
        <translation>Geräteversion</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>{shown} … ({n} byte)</source>
        <comment>{shown} … ({n} bytes)</comment>
        <translation>
            <numerusform>{shown} … ({n} Byte)</numerusform>
            <numerusform>{shown} … ({n} Bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Devices: {path}</source>
        <translation>Geräte: {path}</translation>
    </message>
    <message>
        <source>snapshots disabled</source>
        <translation>Prüfpunkte deaktiviert</translation>
    </message>
    <message>
        <source>production snapshots, standard where that fails</source>
        <translation>Produktionsprüfpunkte, Standard wo das fehlschlägt</translation>
    </message>
    <message>
        <source>production snapshots only</source>
        <translation>nur Produktionsprüfpunkte</translation>
    </message>
    <message>
        <source>standard snapshots</source>
        <translation>Standardprüfpunkte</translation>
    </message>
    <message>
        <source>automatic snapshots on</source>
        <translation>automatische Prüfpunkte ein</translation>
    </message>
    <message>
        <source>there is no &apos;configuration&apos; element, so this is no Hyper-V configuration</source>
        <translation>es gibt kein &apos;configuration&apos;-Element, also ist das keine Hyper-V-Konfiguration</translation>
    </message>
    <message>
        <source>the key cannot be set: {error}</source>
        <translation>der Schlüssel kann nicht gesetzt werden: {error}</translation>
    </message>
    <message>
        <source>the configuration is built in a way this program does not know; change it on a Hyper-V host</source>
        <translation>die Konfiguration ist auf eine Weise aufgebaut, die dieses Programm nicht kennt; ändern Sie sie auf einem Hyper-V-Host</translation>
    </message>
    <message>
        <source>the key cannot be kept: {error}</source>
        <translation>der Schlüssel kann nicht erhalten werden: {error}</translation>
    </message>
    <message>
        <source>change it on a Hyper-V host</source>
        <translation>ändern Sie das auf einem Hyper-V-Host</translation>
    </message>
    <message>
        <source>the configuration has no hard disk at {slot}</source>
        <translation>die Konfiguration hat keine Festplatte an {slot}</translation>
    </message>
    <message>
        <source>check the VM&apos;s disks with &apos;snapviewer inspect&apos;</source>
        <translation>prüfen Sie die Datenträger der VM mit &apos;snapviewer inspect&apos;</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration could not be read, so its disks and its present state are not known: {message}</source>
        <translation>Die Konfiguration der VM konnte nicht gelesen werden, daher sind ihre Datenträger und ihr jetziger Zustand nicht bekannt: {message}</translation>
    </message>
    <message>
        <source>Nothing of this VM can be changed.</source>
        <translation>Nichts an dieser VM kann geändert werden.</translation>
    </message>
    <message>
        <source>{stem} (configuration unreadable)</source>
        <translation>{stem} (Konfiguration nicht lesbar)</translation>
    </message>
    <message>
        <source>A snapshot&apos;s configuration could not be read: {message}</source>
        <translation>Eine Prüfpunktkonfiguration konnte nicht gelesen werden: {message}</translation>
    </message>
    <message>
        <source>The snapshot is not shown in the tree; the files it may need are not touched.</source>
        <translation>Der Prüfpunkt wird in der Struktur nicht gezeigt; die Dateien, die er brauchen könnte, werden nicht angerührt.</translation>
    </message>
    <message>
        <source>the configuration could not be read</source>
        <translation>die Konfiguration konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{stem} (configuration missing)</source>
        <translation>{stem} (Konfiguration fehlt)</translation>
    </message>
    <message>
        <source>Snapshots of this VM were found, but not the VM&apos;s own configuration; Now is not known.</source>
        <translation>Prüfpunkte dieser VM wurden gefunden, aber nicht die Konfiguration der VM selbst; „Jetzt“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Restore &apos;Virtual Machines\{vm_id}.xml&apos; (or .vmcx) from a copy, or add the folder that holds it, then refresh.</source>
        <translation>Stellen Sie &apos;Virtual Machines\{vm_id}.xml&apos; (oder .vmcx) aus einer Kopie wieder her, oder fügen Sie den Ordner hinzu, der sie enthält, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>logical_id of the snapshots: {id}</source>
        <translation>logical_id der Prüfpunkte: {id}</translation>
    </message>
    <message>
        <source>{vm_id} (configuration missing)</source>
        <translation>{vm_id} (Konfiguration fehlt)</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration is missing</source>
        <translation>die Konfiguration der VM selbst fehlt</translation>
    </message>
    <message>
        <source>a disk file by itself says nothing about its VM</source>
        <translation>eine Datenträgerdatei allein sagt nichts über ihre VM</translation>
    </message>
    <message>
        <source>no configuration was found that could say what is needed</source>
        <translation>es wurde keine Konfiguration gefunden, die sagen könnte, was gebraucht wird</translation>
    </message>
    <message>
        <source>an interrupted action works on it</source>
        <translation>eine unterbrochene Aktion arbeitet daran</translation>
    </message>
    <message>
        <source>it has {count} names (hard links), and what stands on the others cannot be seen</source>
        <translation>sie hat {count} Namen (Hardlinks), und was auf den anderen aufbaut, ist nicht zu sehen</translation>
    </message>
    <message>
        <source>{record} names a disk of this name</source>
        <translation>{record} nennt einen Datenträger dieses Namens</translation>
    </message>
    <message>
        <source>{where} names it, which is no configuration of a VM here</source>
        <translation>{where} nennt sie und ist keine Konfiguration einer VM hier</translation>
    </message>
    <message>
        <source>it was written after {name}, the disk that &apos;{machine}&apos; uses now: the newest state may be in it</source>
        <translation>sie wurde nach {name} geschrieben, dem Datenträger, den „{machine}“ jetzt verwendet: der neueste Stand kann darin liegen</translation>
    </message>
    <message>
        <source>no configuration here mentions this folder: its VM may be registered elsewhere</source>
        <translation>keine Konfiguration hier erwähnt diesen Ordner: seine VM kann anderswo registriert sein</translation>
    </message>
    <message>
        <source>a configuration could not be read, and it could name this file</source>
        <translation>eine Konfiguration konnte nicht gelesen werden, und sie könnte diese Datei nennen</translation>
    </message>
    <message>
        <source>{place} was not read, and what lies there could need it</source>
        <translation>{place} wurde nicht gelesen, und was dort liegt, könnte sie brauchen</translation>
    </message>
    <message>
        <source>the host lists VMs that are not here, and one of them could need it</source>
        <translation>der Host führt VMs auf, die nicht hier sind, und eine davon könnte sie brauchen</translation>
    </message>
    <message>
        <source>{name} is missing, and this could be it</source>
        <translation>{name} fehlt, und diese könnte es sein</translation>
    </message>
    <message>
        <source>it has the name of {used}, which is in use: it may be a copy that somebody keeps</source>
        <translation>sie hat den Namen von {used}, das in Gebrauch ist: sie kann eine Kopie sein, die jemand aufbewahrt</translation>
    </message>
    <message>
        <source>of &apos;{machine}&apos; not all is known: {text}</source>
        <translation>von „{machine}“ ist nicht alles bekannt: {text}</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Bindeglied</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>branch point</source>
        <translation>Verzweigung</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>it could be the parent of {name}</source>
        <translation>sie könnte die übergeordnete Datei von {name} sein</translation>
    </message>
    <message>
        <source>{name} misses a parent of this name</source>
        <translation>{name} vermisst eine übergeordnete Datei dieses Namens</translation>
    </message>
    <message>
        <source>the parent that {name} lacks could be or need it</source>
        <translation>die übergeordnete Datei, die {name} fehlt, könnte sie sein oder sie brauchen</translation>
    </message>
    <message>
        <source>{name} could stand on another file just as well</source>
        <translation>{name} könnte ebenso gut auf einer anderen Datei aufbauen</translation>
    </message>
    <message>
        <source>{name} names it as its parent, but its id is another</source>
        <translation>{name} nennt sie als übergeordnete Datei, aber ihre Kennung ist eine andere</translation>
    </message>
    <message>
        <source>a disk above it cannot be judged</source>
        <translation>ein Datenträger darüber kann nicht beurteilt werden</translation>
    </message>
    <message>
        <source>it belongs to the VHD set {name}</source>
        <translation>sie gehört zum VHD-Satz {name}</translation>
    </message>
    <message>
        <source>{name} of &apos;{machine}&apos; is missing and could stand on it</source>
        <translation>{name} von „{machine}“ fehlt und könnte darauf aufbauen</translation>
    </message>
    <message>
        <source>{child} cannot be read and stands on it</source>
        <translation>{child} kann nicht gelesen werden und baut darauf auf</translation>
    </message>
    <message>
        <source>{child} cannot be read and could be its child</source>
        <translation>{child} kann nicht gelesen werden und könnte ihr untergeordnet sein</translation>
    </message>
    <message>
        <source>Nothing that was read here names this file, and its kind is not known to this program.</source>
        <translation>Nichts, was hier gelesen wurde, nennt diese Datei, und ihre Art ist diesem Programm nicht bekannt.</translation>
    </message>
    <message>
        <source>Not on this program&apos;s word: it knows no use for the file and no proof that it has none.</source>
        <translation>Nicht auf das Wort dieses Programms hin: Es kennt keinen Zweck der Datei und keinen Beweis, dass sie keinen hat.</translation>
    </message>
    <message>
        <source>A disk file that could not be read: {fault}.</source>
        <translation>Eine Datenträgerdatei, die nicht gelesen werden konnte: {fault}.</translation>
    </message>
    <message>
        <source>Not before it could be read.</source>
        <translation>Nicht, bevor sie gelesen werden konnte.</translation>
    </message>
    <message>
        <source>Its link to its parent is broken, so it cannot be read as a disk at present.</source>
        <translation>Die Verbindung zu ihrer übergeordneten Datei ist unterbrochen, daher kann sie derzeit nicht als Datenträger gelesen werden.</translation>
    </message>
    <message>
        <source>{moments} could no longer be read.</source>
        <translation>{moments} könnte nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>A differencing disk ({format}) that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>Ein differenzierender Datenträger ({format}), auf dem andere aufbauen: Er wurde von Hand zur übergeordneten Datei gemacht, nicht durch einen Prüfpunkt, und kein Prüfpunkt nennt ihn selbst.</translation>
    </message>
    <message>
        <source>A {format} disk that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>Ein Datenträger der Art {format}, auf dem andere aufbauen: Er wurde von Hand zur übergeordneten Datei gemacht, nicht durch einen Prüfpunkt, und kein Prüfpunkt nennt ihn selbst.</translation>
    </message>
    <message>
        <source>A disk file that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>Eine Datenträgerdatei, auf der andere aufbauen: Sie wurde von Hand zur übergeordneten Datei gemacht, nicht durch einen Prüfpunkt, und kein Prüfpunkt nennt sie selbst.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nein.</translation>
    </message>
    <message>
        <source>A disk file whose snapshot was deleted. One file still stands on it: {child}. Merging writes that file into this one; until then it waits.</source>
        <translation>Eine Datenträgerdatei, deren Prüfpunkt gelöscht wurde. Eine Datei baut noch darauf auf: {child}. Zusammenführen schreibt jene Datei in diese; bis dahin wartet sie.</translation>
    </message>
    <message>
        <source>A disk file whose snapshot was deleted. One file still stands on it: the file above it. Merging writes that file into this one; until then it waits.</source>
        <translation>Eine Datenträgerdatei, deren Prüfpunkt gelöscht wurde. Eine Datei baut noch darauf auf: die Datei darüber. Zusammenführen schreibt jene Datei in diese; bis dahin wartet sie.</translation>
    </message>
    <message>
        <source>Not by hand. Merge (Ctrl+M) gives its space back and keeps every moment.</source>
        <translation>Nicht von Hand. Zusammenführen (Ctrl+M) gibt ihren Platz frei und erhält jeden Zeitpunkt.</translation>
    </message>
    <message numerus="yes">
        <source>A disk file whose snapshot was deleted. {n} file still stands on it, so it cannot be merged: each of them needs its blocks.</source>
        <comment>A disk file whose snapshot was deleted. {n} files still stand on it, so it cannot be merged: each of them needs its blocks.</comment>
        <translation>
            <numerusform>Eine Datenträgerdatei, deren Prüfpunkt gelöscht wurde. {n} Datei baut noch darauf auf, daher kann sie nicht zusammengeführt werden: Jede davon braucht ihre Blöcke.</numerusform>
            <numerusform>Eine Datenträgerdatei, deren Prüfpunkt gelöscht wurde. {n} Dateien bauen noch darauf auf, daher kann sie nicht zusammengeführt werden: Jede davon braucht ihre Blöcke.</numerusform>
        </translation>
    </message>
    <message>
        <source>No. It goes by itself once only one file is left above it and that one is merged.</source>
        <translation>Nein. Sie geht von selbst, sobald nur noch eine Datei darüber bleibt und diese zusammengeführt wird.</translation>
    </message>
    <message>
        <source>A differencing disk ({format}) that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>Ein differenzierender Datenträger ({format}), den nichts braucht: Jede Konfiguration und jeder Datenträger unter dem geöffneten Ordner wurde gelesen, und nichts davon verweist darauf.</translation>
    </message>
    <message>
        <source>A {format} disk that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>Ein Datenträger der Art {format}, den nichts braucht: Jede Konfiguration und jeder Datenträger unter dem geöffneten Ordner wurde gelesen, und nichts davon verweist darauf.</translation>
    </message>
    <message>
        <source>A disk file that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>Eine Datenträgerdatei, die nichts braucht: Jede Konfiguration und jeder Datenträger unter dem geöffneten Ordner wurde gelesen, und nichts davon verweist darauf.</translation>
    </message>
    <message>
        <source>Yes, as far as this folder can show. A VM that lies elsewhere could still use it: open the folder that holds all VMs to be sure, and move the file away before you delete it.</source>
        <translation>Ja, soweit dieser Ordner es zeigen kann. Eine VM, die anderswo liegt, könnte sie noch verwenden: Öffnen Sie zur Sicherheit den Ordner, der alle VMs enthält, und verschieben Sie die Datei, bevor Sie sie löschen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte comes free. No moment of any VM read here changes.</source>
        <comment>{n} bytes come free. No moment of any VM read here changes.</comment>
        <translation>
            <numerusform>{n} Byte wird frei. Kein Zeitpunkt einer hier gelesenen VM ändert sich.</numerusform>
            <numerusform>{n} Bytes werden frei. Kein Zeitpunkt einer hier gelesenen VM ändert sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>A differencing disk ({format}) of which it is not known whether something needs it: {doubt}.</source>
        <translation>Ein differenzierender Datenträger ({format}), von dem nicht bekannt ist, ob etwas ihn braucht: {doubt}.</translation>
    </message>
    <message>
        <source>A {format} disk of which it is not known whether something needs it: {doubt}.</source>
        <translation>Ein Datenträger der Art {format}, von dem nicht bekannt ist, ob etwas ihn braucht: {doubt}.</translation>
    </message>
    <message>
        <source>A disk file of which it is not known whether something needs it: {doubt}.</source>
        <translation>Eine Datenträgerdatei, von der nicht bekannt ist, ob etwas sie braucht: {doubt}.</translation>
    </message>
    <message>
        <source>something that could refer to it could not be read</source>
        <translation>etwas, das darauf verweisen könnte, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No. Make readable what could refer to it, then look again.</source>
        <translation>Nein. Machen Sie lesbar, was darauf verweisen könnte, und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>If something does need it, that can no longer be read.</source>
        <translation>Wenn etwas sie doch braucht, kann es nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Now of {machine}</source>
        <translation>„Jetzt“ von {machine}</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; of {machine}</source>
        <translation>„{moment}“ von {machine}</translation>
    </message>
    <message>
        <source>A differencing disk ({format}): it holds what was written on top of its parent.</source>
        <translation>Ein differenzierender Datenträger ({format}): Er enthält, was über seiner übergeordneten Datei geschrieben wurde.</translation>
    </message>
    <message>
        <source>The base disk: a {format} disk that stands on no other file.</source>
        <translation>Der Basisdatenträger: ein Datenträger der Art {format}, der auf keiner anderen Datei aufbaut.</translation>
    </message>
    <message>
        <source>The base disk: a disk file that stands on no other file.</source>
        <translation>Der Basisdatenträger: eine Datenträgerdatei, die auf keiner anderen Datei aufbaut.</translation>
    </message>
    <message>
        <source>{present} writes into it, and {snapshots} reads it too.</source>
        <translation>{present} schreibt hinein, und {snapshots} liest sie ebenfalls.</translation>
    </message>
    <message>
        <source>{present} writes into it.</source>
        <translation>{present} schreibt hinein.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshot {snapshot} was taken: nothing writes to it any more, and what came later stands on it.</source>
        <translation>Sie wurde eingefroren, als der Prüfpunkt {snapshot} erstellt wurde: Nichts schreibt mehr hinein, und was später kam, baut darauf auf.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshot {snapshot} was taken: nothing writes to it any more, and no other file stands on it.</source>
        <translation>Sie wurde eingefroren, als der Prüfpunkt {snapshot} erstellt wurde: Nichts schreibt mehr hinein, und keine andere Datei baut darauf auf.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshots {snapshots} were taken: nothing writes to it any more, and what came later stands on it.</source>
        <translation>Sie wurde eingefroren, als die Prüfpunkte {snapshots} erstellt wurden: Nichts schreibt mehr hinein, und was später kam, baut darauf auf.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshots {snapshots} were taken: nothing writes to it any more, and no other file stands on it.</source>
        <translation>Sie wurde eingefroren, als die Prüfpunkte {snapshots} erstellt wurden: Nichts schreibt mehr hinein, und keine andere Datei baut darauf auf.</translation>
    </message>
    <message>
        <source>No. It is the VM&apos;s own disk.</source>
        <translation>Nein. Es ist der eigene Datenträger der VM.</translation>
    </message>
    <message>
        <source>No. To get its space back, delete the snapshot here or in Hyper-V: what others need is merged then.</source>
        <translation>Nein. Um ihren Platz zurückzubekommen, löschen Sie den Prüfpunkt hier oder in Hyper-V: Was andere brauchen, wird dann zusammengeführt.</translation>
    </message>
    <message>
        <source>What stands on it could no longer be read.</source>
        <translation>Was darauf aufbaut, könnte nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Whatever it holds that is nowhere else is lost.</source>
        <translation>Was sie enthält und sonst nirgends liegt, ist verloren.</translation>
    </message>
    <message>
        <source>Only bringing back the very same file cures that.</source>
        <translation>Nur das Zurückbringen genau derselben Datei heilt das.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names} und {n} weiterer</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>A log of Hyper-V Replica: changes to {disk} that the replica server has not got yet.</source>
        <translation>Ein Protokoll von Hyper-V-Replikat: Änderungen an {disk}, die der Replikatserver noch nicht hat.</translation>
    </message>
    <message>
        <source>No, while the VM is replicated. Switching replication off removes it.</source>
        <translation>Nein, solange die VM repliziert wird. Das Abschalten der Replikation entfernt es.</translation>
    </message>
    <message>
        <source>Replication must be synchronised from the start. The VM itself stays as it is.</source>
        <translation>Die Replikation muss von vorn synchronisiert werden. Die VM selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Change tracking (RCT) of {disk}: which blocks changed since the last backup.</source>
        <translation>Änderungsnachverfolgung (RCT) von {disk}: welche Blöcke sich seit der letzten Sicherung geändert haben.</translation>
    </message>
    <message>
        <source>Only while the VM is off, and only if no backup relies on it.</source>
        <translation>Nur solange die VM aus ist, und nur wenn keine Sicherung sich darauf verlässt.</translation>
    </message>
    <message>
        <source>The next backup reads the whole disk instead of its changes. The disk&apos;s content stays.</source>
        <translation>Die nächste Sicherung liest den ganzen Datenträger statt seiner Änderungen. Der Inhalt des Datenträgers bleibt.</translation>
    </message>
    <message>
        <source>The journal of an action of snapviewer that has not finished.</source>
        <translation>Das Journal einer Aktion von snapviewer, die nicht abgeschlossen ist.</translation>
    </message>
    <message>
        <source>No. Continue or go back first; the journal then goes by itself.</source>
        <translation>Nein. Setzen Sie zuerst fort oder gehen Sie zurück; das Journal geht dann von selbst.</translation>
    </message>
    <message>
        <source>The unfinished action could neither be completed nor taken back.</source>
        <translation>Die unfertige Aktion könnte weder abgeschlossen noch zurückgenommen werden.</translation>
    </message>
    <message>
        <source>snapviewer&apos;s record of a finished action, from which Undo works.</source>
        <translation>Der Eintrag von snapviewer über eine abgeschlossene Aktion, mit dem Rückgängig arbeitet.</translation>
    </message>
    <message>
        <source>Only together with its folder, by &apos;Empty the trash&apos;.</source>
        <translation>Nur zusammen mit seinem Ordner, durch „Den Papierkorb leeren“.</translation>
    </message>
    <message>
        <source>The action could no longer be undone.</source>
        <translation>Die Aktion könnte nicht mehr rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>A file that an action of snapviewer replaced and kept, so that it can be undone.</source>
        <translation>Eine Datei, die eine Aktion von snapviewer ersetzt und aufgehoben hat, damit sie rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Yes, by &apos;Empty the trash&apos;, which shows first what that frees.</source>
        <translation>Ja, durch „Den Papierkorb leeren“; das zeigt zuerst, was dadurch frei wird.</translation>
    </message>
    <message>
        <source>The action can no longer be undone. No moment changes.</source>
        <translation>Die Aktion kann nicht mehr rückgängig gemacht werden. Kein Zeitpunkt ändert sich.</translation>
    </message>
    <message>
        <source>snapviewer&apos;s own folder ({folder}): journal, lock and trash of its actions. Files that actions of this program moved away lie below it in its folder &apos;trash&apos;.</source>
        <translation>Der eigene Ordner von snapviewer ({folder}): Journal, Sperre und Papierkorb seiner Aktionen. Dateien, die Aktionen dieses Programms weggelegt haben, liegen darin im Ordner &apos;trash&apos;.</translation>
    </message>
    <message>
        <source>Not while an action is unfinished. Otherwise &apos;Empty the trash&apos; does it properly.</source>
        <translation>Nicht, solange eine Aktion unfertig ist. Sonst erledigt „Den Papierkorb leeren“ das ordentlich.</translation>
    </message>
    <message>
        <source>Earlier actions could no longer be undone.</source>
        <translation>Frühere Aktionen könnten nicht mehr rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The saved memory of the VM {name} (.bin, up to Windows Server 2012 R2).</source>
        <translation>Der gespeicherte Arbeitsspeicher der VM {name} (.bin, bis Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>The saved memory of the snapshot &apos;{name}&apos; (.bin, up to Windows Server 2012 R2).</source>
        <translation>Der gespeicherte Arbeitsspeicher des Prüfpunkts „{name}“ (.bin, bis Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>No, while the saved state is wanted.</source>
        <translation>Nein, solange der gespeicherte Zustand gewünscht ist.</translation>
    </message>
    <message>
        <source>The saved state is lost: the VM would start cold from its disks.</source>
        <translation>Der gespeicherte Zustand ist verloren: Die VM würde kalt von ihren Datenträgern starten.</translation>
    </message>
    <message>
        <source>The saved devices of the VM {name} (.vsv, up to Windows Server 2012 R2).</source>
        <translation>Der gespeicherte Gerätezustand der VM {name} (.vsv, bis Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>The saved devices of the snapshot &apos;{name}&apos; (.vsv, up to Windows Server 2012 R2).</source>
        <translation>Der gespeicherte Gerätezustand des Prüfpunkts „{name}“ (.vsv, bis Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>The saved state is lost, the memory file beside it is worthless without it.</source>
        <translation>Der gespeicherte Zustand ist verloren, die Arbeitsspeicherdatei daneben ist ohne ihn wertlos.</translation>
    </message>
    <message>
        <source>The guest state of the VM {name} (.vmgs): firmware variables and the virtual TPM.</source>
        <translation>Der Gastzustand der VM {name} (.vmgs): Firmwarevariablen und das virtuelle TPM.</translation>
    </message>
    <message>
        <source>The guest state of the snapshot &apos;{name}&apos; (.vmgs): firmware variables and the virtual TPM.</source>
        <translation>Der Gastzustand des Prüfpunkts „{name}“ (.vmgs): Firmwarevariablen und das virtuelle TPM.</translation>
    </message>
    <message>
        <source>What the virtual TPM holds is lost for good, BitLocker keys among it, and the firmware forgets its boot order.</source>
        <translation>Was das virtuelle TPM enthält, ist endgültig verloren, darunter BitLocker-Schlüssel, und die Firmware vergisst ihre Startreihenfolge.</translation>
    </message>
    <message>
        <source>The configuration of the VM {name}: its hardware, its disks and its snapshots&apos; names.</source>
        <translation>Die Konfiguration der VM {name}: ihre Hardware, ihre Datenträger und die Namen ihrer Prüfpunkte.</translation>
    </message>
    <message>
        <source>Hyper-V no longer knows the VM. Its disks stay, but must be attached by hand, and the snapshots are only files then.</source>
        <translation>Hyper-V kennt die VM nicht mehr. Ihre Datenträger bleiben, müssen aber von Hand angefügt werden, und die Prüfpunkte sind dann nur noch Dateien.</translation>
    </message>
    <message>
        <source>The configuration of the snapshot &apos;{name}&apos;, as the VM&apos;s was when it was taken.</source>
        <translation>Die Konfiguration des Prüfpunkts „{name}“, wie die der VM war, als er erstellt wurde.</translation>
    </message>
    <message>
        <source>No. Delete the snapshot instead.</source>
        <translation>Nein. Löschen Sie stattdessen den Prüfpunkt.</translation>
    </message>
    <message>
        <source>The snapshot disappears from the list, and its disk files look needless though others may stand on them.</source>
        <translation>Der Prüfpunkt verschwindet aus der Liste, und seine Datenträgerdateien sehen unnötig aus, obwohl andere darauf aufbauen können.</translation>
    </message>
    <message>
        <source>The runtime file of the VM {name} (.vmrs, since Windows Server 2016); it holds the saved memory and devices.</source>
        <translation>Die Laufzeitdatei der VM {name} (.vmrs, seit Windows Server 2016); sie enthält den gespeicherten Arbeitsspeicher und Gerätezustand.</translation>
    </message>
    <message>
        <source>The runtime file of the VM {name} (.vmrs, since Windows Server 2016); it holds runtime data, no memory.</source>
        <translation>Die Laufzeitdatei der VM {name} (.vmrs, seit Windows Server 2016); sie enthält Laufzeitdaten, keinen Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A saved state in it is lost, and Hyper-V may refuse to load the VM.</source>
        <translation>Ein gespeicherter Zustand darin ist verloren, und Hyper-V lädt die VM vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>The runtime file of the snapshot &apos;{name}&apos; (.vmrs, since Windows Server 2016); it holds the saved memory and devices.</source>
        <translation>Die Laufzeitdatei des Prüfpunkts „{name}“ (.vmrs, seit Windows Server 2016); sie enthält den gespeicherten Arbeitsspeicher und Gerätezustand.</translation>
    </message>
    <message>
        <source>The runtime file of the snapshot &apos;{name}&apos; (.vmrs, since Windows Server 2016); it holds runtime data, no memory.</source>
        <translation>Die Laufzeitdatei des Prüfpunkts „{name}“ (.vmrs, seit Windows Server 2016); sie enthält Laufzeitdaten, keinen Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A saved state in it is lost, and Hyper-V may refuse to revert to the snapshot.</source>
        <translation>Ein gespeicherter Zustand darin ist verloren, und Hyper-V lehnt das Zurücksetzen auf den Prüfpunkt vielleicht ab.</translation>
    </message>
    <message>
        <source>No. Hyper-V needs it beside the configuration.</source>
        <translation>Nein. Hyper-V braucht sie neben der Konfiguration.</translation>
    </message>
    <message>
        <source>It was made by a backup, and Hyper-V Manager shows no Delete for it. Make sure that no backup runs.</source>
        <translation>Er wurde von einer Sicherung erstellt, und der Hyper-V-Manager zeigt dafür kein Löschen an. Vergewissern Sie sich, dass keine Sicherung läuft.</translation>
    </message>
    <message>
        <source>Hyper-V took it by itself when the VM was started.</source>
        <translation>Hyper-V hat ihn selbst erstellt, als die VM gestartet wurde.</translation>
    </message>
    <message>
        <source>It was made inside the guest, without its memory.</source>
        <translation>Er wurde im Gast erstellt, ohne dessen Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The VM&apos;s present state: what it starts from, or runs with. Its disks are the only ones that are written to.</source>
        <translation>Der jetzige Zustand der VM: womit sie startet oder läuft. Nur auf seine Datenträger wird geschrieben.</translation>
    </message>
    <message>
        <source>It cannot be deleted. &apos;Revert to&apos; replaces it by a snapshot&apos;s state; &apos;Take snapshot&apos; keeps it.</source>
        <translation>Er kann nicht gelöscht werden. „Zurücksetzen“ ersetzt ihn durch den Zustand eines Prüfpunkts; „Prüfpunkt erstellen“ hält ihn fest.</translation>
    </message>
    <message>
        <source>Reverting drops everything written since the snapshot above, unless a snapshot is taken first.</source>
        <translation>Zurücksetzen verwirft alles, was seit dem Prüfpunkt darüber geschrieben wurde, außer es wird zuerst ein Prüfpunkt erstellt.</translation>
    </message>
    <message>
        <source>Snapshot &apos;{name}&apos;</source>
        <translation>Prüfpunkt „{name}“</translation>
    </message>
    <message>
        <source>A moment of the VM that was kept (Hyper-V: checkpoint).</source>
        <translation>Ein festgehaltener Zeitpunkt der VM (Hyper-V: Prüfpunkt, früher Snapshot).</translation>
    </message>
    <message>
        <source>It holds the VM&apos;s memory as well: reverting resumes the VM in the middle of its work.</source>
        <translation>Er enthält auch den Arbeitsspeicher der VM: Nach dem Zurücksetzen läuft die VM mitten in ihrer Arbeit weiter.</translation>
    </message>
    <message>
        <source>It holds disks and settings, no memory: after reverting, the VM starts cold.</source>
        <translation>Er enthält Datenträger und Einstellungen, keinen Arbeitsspeicher: Nach dem Zurücksetzen startet die VM kalt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} moment stands directly on it.</source>
        <comment>{n} moments stand directly on it.</comment>
        <translation>
            <numerusform>{n} Zeitpunkt baut unmittelbar darauf auf.</numerusform>
            <numerusform>{n} Zeitpunkte bauen unmittelbar darauf auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, by &apos;Delete snapshot&apos;, which first shows a plan with what it costs and frees. Never by deleting its files.</source>
        <translation>Ja, durch „Prüfpunkt löschen“; das zeigt zuerst einen Plan mit Kosten und frei werdendem Platz. Niemals durch Löschen seiner Dateien.</translation>
    </message>
    <message>
        <source>You can no longer go back to it. Every other moment, Now included, keeps its content.</source>
        <translation>Sie können nicht mehr dorthin zurückkehren. Jeder andere Zeitpunkt, auch „Jetzt“, behält seinen Inhalt.</translation>
    </message>
    <message>
        <source>Its files stay for the branches below it, so little or nothing comes free.</source>
        <translation>Seine Dateien bleiben für die Zweige darunter, daher wird wenig oder nichts frei.</translation>
    </message>
    <message>
        <source>What only it needs comes free; the rest is merged while the VM is off.</source>
        <translation>Was nur er braucht, wird frei; der Rest wird zusammengeführt, während die VM aus ist.</translation>
    </message>
    <message>
        <source>Data at risk: something cannot be read, or will be lost if it goes on.</source>
        <translation>Daten in Gefahr: Etwas kann nicht gelesen werden oder geht verloren, wenn es so weitergeht.</translation>
    </message>
    <message>
        <source>This wants attention, but nothing is lost by it now.</source>
        <translation>Das verlangt Aufmerksamkeit, aber jetzt geht dadurch nichts verloren.</translation>
    </message>
    <message>
        <source>A note, nothing wrong.</source>
        <translation>Ein Hinweis, nichts ist falsch.</translation>
    </message>
    <message>
        <source>Finding: {code}</source>
        <translation>Befund: {code}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>Beweis: {proof}</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Disk files were found, but no VM configuration: names and snapshots are not known, and no file can be proved to be unused.</source>
        <translation>Datenträgerdateien wurden gefunden, aber keine VM-Konfiguration: Namen und Prüfpunkte sind nicht bekannt, und von keiner Datei kann bewiesen werden, dass sie unbenutzt ist.</translation>
    </message>
    <message>
        <source>Open the folder that holds &apos;Virtual Machines&apos;, or restore the configuration.</source>
        <translation>Öffnen Sie den Ordner, der &apos;Virtual Machines&apos; enthält, oder stellen Sie die Konfiguration wieder her.</translation>
    </message>
    <message>
        <source>{count} disk files, no configuration below this folder</source>
        <translation>{count} Datenträgerdateien, keine Konfiguration unter diesem Ordner</translation>
    </message>
    <message>
        <source>Everything can be read, compared and exported; nothing can be changed.</source>
        <translation>Alles kann gelesen, verglichen und exportiert werden; nichts kann geändert werden.</translation>
    </message>
    <message>
        <source>Another process holds this file: a VM that runs, a backup or a mounted disk.</source>
        <translation>Ein anderer Prozess hält diese Datei fest: eine laufende VM, eine Sicherung oder ein eingehängter Datenträger.</translation>
    </message>
    <message>
        <source>Shut the VM down (or wait for the backup) before you change anything.</source>
        <translation>Fahren Sie die VM herunter (oder warten Sie die Sicherung ab), bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>What is shown can be out of date, and nothing that needs this file is changed.</source>
        <translation>Was gezeigt wird, kann veraltet sein, und nichts, was diese Datei braucht, wird geändert.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es muss nichts getan werden.</translation>
    </message>
    <message>
        <source>The disk can be read, but one more fault of this kind can make it unreadable.</source>
        <translation>Der Datenträger kann gelesen werden, aber ein weiterer Fehler dieser Art kann ihn unlesbar machen.</translation>
    </message>
    <message>
        <source>The disk file cannot be read: {message}</source>
        <translation>Die Datenträgerdatei kann nicht gelesen werden: {message}</translation>
    </message>
    <message>
        <source>Set it aside if it is not needed: no VM here names it.</source>
        <translation>Legen Sie sie beiseite, wenn sie nicht gebraucht wird: Keine VM hier nennt sie.</translation>
    </message>
    <message>
        <source>Every moment that needs it cannot be read.</source>
        <translation>Kein Zeitpunkt, der sie braucht, kann gelesen werden.</translation>
    </message>
    <message>
        <source>A change tracking file whose disk is not there.</source>
        <translation>Eine Datei der Änderungsnachverfolgung, deren Datenträger fehlt.</translation>
    </message>
    <message>
        <source>It can be removed; the next backup by change tracking reads the whole disk.</source>
        <translation>Sie kann entfernt werden; die nächste Sicherung mit Änderungsnachverfolgung liest den ganzen Datenträger.</translation>
    </message>
    <message>
        <source>expected beside it: {disk}; found: no such file</source>
        <translation>daneben erwartet: {disk}; gefunden: keine solche Datei</translation>
    </message>
    <message>
        <source>It only takes space.</source>
        <translation>Sie belegt nur Platz.</translation>
    </message>
    <message>
        <source>The disk is newer than its change tracking file: something wrote to the disk without tracking (not the Hyper-V host), or the files were copied at different times.</source>
        <translation>Der Datenträger ist neuer als seine Änderungsnachverfolgung: Etwas hat ohne Nachverfolgung darauf geschrieben (nicht der Hyper-V-Host), oder die Dateien wurden zu verschiedenen Zeiten kopiert.</translation>
    </message>
    <message>
        <source>Make the next backup a full one.</source>
        <translation>Machen Sie die nächste Sicherung vollständig.</translation>
    </message>
    <message>
        <source>modified: expected not before its disk, found {late} seconds before {name}</source>
        <translation>geändert: nicht vor dem Datenträger erwartet, gefunden {late} Sekunden vor {name}</translation>
    </message>
    <message>
        <source>A backup that trusts it could miss changed blocks.</source>
        <translation>Eine Sicherung, die sich darauf verlässt, könnte geänderte Blöcke übersehen.</translation>
    </message>
    <message>
        <source>Every moment above it cannot be read.</source>
        <translation>Kein Zeitpunkt darüber kann gelesen werden.</translation>
    </message>
    <message>
        <source>This disk and its parent have sectors of different sizes.</source>
        <translation>Dieser Datenträger und seine übergeordnete Datei haben Sektoren verschiedener Größe.</translation>
    </message>
    <message>
        <source>logical sector size: expected {expected} bytes as in this disk, found {found} bytes in {name}</source>
        <translation>logische Sektorgröße: erwartet {expected} Bytes wie in diesem Datenträger, gefunden {found} Bytes in {name}</translation>
    </message>
    <message>
        <source>This disk is smaller than its parent {name}.</source>
        <translation>Dieser Datenträger ist kleiner als seine übergeordnete Datei {name}.</translation>
    </message>
    <message>
        <source>{name} bears Windows&apos; mark of a file that was downloaded.</source>
        <translation>{name} trägt Windows’ Zeichen einer heruntergeladenen Datei.</translation>
    </message>
    <message>
        <source>Nothing known; Unblock-File on the host takes the mark away.</source>
        <translation>Nichts bekannt; Unblock-File auf dem Host nimmt das Zeichen weg.</translation>
    </message>
    <message>
        <source>it has a stream {name}</source>
        <translation>sie hat einen Datenstrom {name}</translation>
    </message>
    <message>
        <source>No effect of it on Hyper-V is known.</source>
        <translation>Eine Wirkung davon auf Hyper-V ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{name} is {count} bytes longer than a whole number of MiB, in which a VHDX is made.</source>
        <translation>{name} ist {count} Bytes länger als eine ganze Zahl von MiB, in denen eine VHDX angelegt wird.</translation>
    </message>
    <message>
        <source>Nothing needs to be done to read it.</source>
        <translation>Zum Lesen ist nichts zu tun.</translation>
    </message>
    <message>
        <source>its length is {count} bytes</source>
        <translation>ihre Länge ist {count} Bytes</translation>
    </message>
    <message>
        <source>Whether Windows minds what lies behind is not established.</source>
        <translation>Ob Windows sich an dem stört, was dahinter liegt, ist nicht gesichert.</translation>
    </message>
    <message>
        <source>{name} describes a VM as Hyper-V 2008 or 2008 R2 exported it.</source>
        <translation>{name} beschreibt eine VM, wie Hyper-V 2008 oder 2008 R2 sie exportiert hat.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; its settings are not read here.</source>
        <translation>Nichts muss getan werden; die Einstellungen darin werden hier nicht gelesen.</translation>
    </message>
    <message>
        <source>it holds settings as Windows Management Instrumentation writes them</source>
        <translation>sie enthält Einstellungen, wie Windows Management Instrumentation sie schreibt</translation>
    </message>
    <message>
        <source>Its disks are shown without the VM&apos;s settings.</source>
        <translation>Ihre Datenträger werden ohne die Einstellungen der VM gezeigt.</translation>
    </message>
    <message>
        <source>{name} describes a VM as Hyper-V 2008 or 2008 R2 exported it, with the place that a VMM server gave it: the import is refused.</source>
        <translation>{name} beschreibt eine VM, wie Hyper-V 2008 oder 2008 R2 sie exportiert hat, mit dem Ort, den ein VMM-Server ihr gab: der Import wird verweigert.</translation>
    </message>
    <message>
        <source>In a copy of the file, empty the value of ScopeOfResidence, then import that.</source>
        <translation>In einer Kopie der Datei den Wert von ScopeOfResidence leeren, dann diese importieren.</translation>
    </message>
    <message>
        <source>ScopeOfResidence: expected no value, found {found}</source>
        <translation>ScopeOfResidence: kein Wert erwartet, {found} gefunden</translation>
    </message>
    <message>
        <source>The import ends with 0x80070057.</source>
        <translation>Der Import endet mit 0x80070057.</translation>
    </message>
    <message>
        <source>What the parent holds beyond this disk&apos;s end is not seen through this disk, and the two are not merged.</source>
        <translation>Was die übergeordnete Datei jenseits des Endes dieses Datenträgers enthält, ist durch diesen Datenträger nicht zu sehen, und die beiden werden nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>The parent {name} is larger than this disk: it was expanded after this disk was made, or it is the wrong file.</source>
        <translation>Die übergeordnete Datei {name} ist größer als dieser Datenträger: Sie wurde erweitert, nachdem er angelegt worden war, oder sie ist die falsche Datei.</translation>
    </message>
    <message>
        <source>The parent {name} is smaller than this disk: it was shrunk after this disk was made, or it is the wrong file.</source>
        <translation>Die übergeordnete Datei {name} ist kleiner als dieser Datenträger: Sie wurde verkleinert, nachdem er angelegt worden war, oder sie ist die falsche Datei.</translation>
    </message>
    <message>
        <source>Set the parent&apos;s size back to {size} bytes (&apos;repair&apos; can do it); never expand a disk that has snapshots.</source>
        <translation>Setzen Sie die Größe der übergeordneten Datei auf {size} Bytes zurück (&apos;repair&apos; kann das); erweitern Sie nie einen Datenträger, der Prüfpunkte hat.</translation>
    </message>
    <message>
        <source>Bring back the parent as it was; never shrink a disk that has snapshots.</source>
        <translation>Holen Sie die übergeordnete Datei zurück, wie sie war; verkleinern Sie nie einen Datenträger, der Prüfpunkte hat.</translation>
    </message>
    <message>
        <source>Windows refuses such a pair. Here it is read as if the parent still ended where this disk ends, and nothing is merged.</source>
        <translation>Windows lehnt ein solches Paar ab. Hier wird es gelesen, als endete die übergeordnete Datei noch dort, wo dieser Datenträger endet, und nichts wird zusammengeführt.</translation>
    </message>
    <message>
        <source>The parent found, {name}, is of another format than this disk.</source>
        <translation>Die gefundene übergeordnete Datei {name} hat ein anderes Format als dieser Datenträger.</translation>
    </message>
    <message>
        <source>Find the right parent and reconnect the disk to it.</source>
        <translation>Suchen Sie die richtige übergeordnete Datei und verbinden Sie den Datenträger neu damit.</translation>
    </message>
    <message>
        <source>format: expected {expected}, found {found}</source>
        <translation>Format: erwartet {expected}, gefunden {found}</translation>
    </message>
    <message>
        <source>virtual size: expected {expected} bytes as in this disk, found {found} bytes in {name}</source>
        <translation>virtuelle Größe: erwartet {expected} Bytes wie in diesem Datenträger, gefunden {found} Bytes in {name}</translation>
    </message>
    <message>
        <source>(no path)</source>
        <translation>(kein Pfad)</translation>
    </message>
    <message>
        <source>This disk names itself as its parent.</source>
        <translation>Dieser Datenträger nennt sich selbst als übergeordnete Datei.</translation>
    </message>
    <message>
        <source>Reconnect it to its true parent.</source>
        <translation>Verbinden Sie ihn neu mit seiner wahren übergeordneten Datei.</translation>
    </message>
    <message>
        <source>parent id: expected another disk&apos;s, found its own {found}</source>
        <translation>Kennung der übergeordneten Datei: die eines anderen Datenträgers erwartet, die eigene {found} gefunden</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Er kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The parent disk {parent} is there, but cannot be read.</source>
        <translation>Der übergeordnete Datenträger {parent} ist da, kann aber nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Mend or restore {parent} first.</source>
        <translation>Reparieren Sie zuerst {parent} oder stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>tried: {places}</source>
        <translation>versucht: {places}</translation>
    </message>
    <message>
        <source>Neither this disk nor a moment above it can be read.</source>
        <translation>Weder dieser Datenträger noch ein Zeitpunkt darüber kann gelesen werden.</translation>
    </message>
    <message>
        <source>The parent disk is missing: {path}. Without it this disk cannot be read.</source>
        <translation>Der übergeordnete Datenträger fehlt: {path}. Ohne ihn kann dieser Datenträger nicht gelesen werden.</translation>
    </message>
    <message>
        <source>parent id: expected {expected}; tried: {places}.</source>
        <translation>Kennung der übergeordneten Datei: erwartet {expected}; versucht: {places}.</translation>
    </message>
    <message>
        <source>Bring the parent file back into the same folder, or reconnect the disk to the right parent.</source>
        <translation>Bringen Sie die übergeordnete Datei in denselben Ordner zurück, oder verbinden Sie den Datenträger neu mit der richtigen.</translation>
    </message>
    <message>
        <source>the disk stores no path</source>
        <translation>der Datenträger speichert keinen Pfad</translation>
    </message>
    <message>
        <source>Add the folder {folder}, where the stored path leads.</source>
        <translation>Fügen Sie den Ordner {folder} hinzu, zu dem der gespeicherte Pfad führt.</translation>
    </message>
    <message>
        <source>The parent has this disk&apos;s own name: put it anywhere but {folder}, where it would replace this disk. Restore it as {path}, or into another folder; then add that folder here, or reconnect the disk to it.</source>
        <translation>Die übergeordnete Datei hat denselben Namen wie dieser Datenträger: Legen Sie sie überallhin außer nach {folder}, wo sie diesen Datenträger ersetzen würde. Stellen Sie sie als {path} oder in einem anderen Ordner wieder her; fügen Sie dann jenen Ordner hier hinzu, oder verbinden Sie den Datenträger neu mit ihr.</translation>
    </message>
    <message>
        <source>{name} carries the same id, as every copy of one disk does, but {reasons}: it may be a sister copy, not the parent.</source>
        <translation>{name} trägt dieselbe Kennung, wie jede Kopie eines Datenträgers, aber {reasons}: Es kann eine Schwesterkopie sein, nicht die übergeordnete Datei.</translation>
    </message>
    <message>
        <source>another file fits as well</source>
        <translation>eine andere Datei passt ebenso</translation>
    </message>
    <message>
        <source>The file found as parent, {name}, is not the one this disk was made over, or it was changed since.</source>
        <translation>Die als übergeordnet gefundene Datei {name} ist nicht die, über der dieser Datenträger angelegt wurde, oder sie wurde seither geändert.</translation>
    </message>
    <message>
        <source>Find the right parent, or prove that its content is unchanged before you reconnect.</source>
        <translation>Suchen Sie die richtige übergeordnete Datei, oder beweisen Sie vor dem Verbinden, dass ihr Inhalt unverändert ist.</translation>
    </message>
    <message>
        <source>parent id: expected {expected}, found {found}</source>
        <translation>Kennung der übergeordneten Datei: erwartet {expected}, gefunden {found}</translation>
    </message>
    <message>
        <source>Reading on could mix old and new blocks, so it is refused.</source>
        <translation>Weiterlesen könnte alte und neue Blöcke vermischen und wird daher abgelehnt.</translation>
    </message>
    <message>
        <source>{name} is the disk that {child} was made over (both have the same disk id), but it was written to afterwards.</source>
        <translation>{name} ist der Datenträger, über dem {child} angelegt wurde (beide haben dieselbe Datenträgerkennung), aber danach wurde darauf geschrieben.</translation>
    </message>
    <message>
        <source>Bring this file back as it was when the snapshot was taken. Reconnect only when it is certain that no block of it changed.</source>
        <translation>Stellen Sie diese Datei wieder her, wie sie beim Erstellen des Prüfpunkts war. Verbinden Sie nur neu, wenn sicher ist, dass sich kein Block davon geändert hat.</translation>
    </message>
    <message>
        <source>DataWriteGuid: expected {expected}, found {found}; virtual disk id equal: {id}</source>
        <translation>DataWriteGuid: erwartet {expected}, gefunden {found}; virtuelle Datenträgerkennung gleich: {id}</translation>
    </message>
    <message>
        <source>{name} and every moment above it cannot be read.</source>
        <translation>{name} und jeder Zeitpunkt darüber können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{count} files carry the id of this disk&apos;s parent; {name} is used, found by {how}.</source>
        <translation>{count} Dateien tragen die Kennung der übergeordneten Datei dieses Datenträgers; {name} wird verwendet, gefunden über: {how}.</translation>
    </message>
    <message>
        <source>Move the copies that do not belong here elsewhere.</source>
        <translation>Verschieben Sie die Kopien, die nicht hierher gehören, an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing, as long as each copy stays with its own VM.</source>
        <translation>Nichts, solange jede Kopie bei ihrer eigenen VM bleibt.</translation>
    </message>
    <message>
        <source>parent id in more than one file: {names}</source>
        <translation>Kennung der übergeordneten Datei in mehr als einer Datei: {names}</translation>
    </message>
    <message>
        <source>If the wrong one is taken, old and new blocks are mixed up.</source>
        <translation>Wird die falsche genommen, vermischen sich alte und neue Blöcke.</translation>
    </message>
    <message>
        <source>The stored path of the parent leads nowhere ({path}); the parent was found by its name in the same folder.</source>
        <translation>Der gespeicherte Pfad der übergeordneten Datei führt ins Leere ({path}); sie wurde über ihren Namen im gleichen Ordner gefunden.</translation>
    </message>
    <message>
        <source>The stored path of the parent leads nowhere ({path}); the parent was found by its id in the opened folder.</source>
        <translation>Der gespeicherte Pfad der übergeordneten Datei führt ins Leere ({path}); sie wurde über ihre Kennung im geöffneten Ordner gefunden.</translation>
    </message>
    <message>
        <source>Reconnect the disk to its parent to refresh the path.</source>
        <translation>Verbinden Sie den Datenträger neu mit seiner übergeordneten Datei, um den Pfad zu erneuern.</translation>
    </message>
    <message>
        <source>stored: {path}; found: {found}</source>
        <translation>gespeichert: {path}; gefunden: {found}</translation>
    </message>
    <message>
        <source>Hyper-V looks only at the stored paths and may not find the parent.</source>
        <translation>Hyper-V sieht nur unter den gespeicherten Pfaden nach und findet die übergeordnete Datei vielleicht nicht.</translation>
    </message>
    <message>
        <source>The stored absolute path of the parent is that of another place; the parent was found by {how}.</source>
        <translation>Der gespeicherte absolute Pfad der übergeordneten Datei ist der eines anderen Orts; sie wurde gefunden über: {how}.</translation>
    </message>
    <message>
        <source>Refresh the stored paths when the files have their final place.</source>
        <translation>Erneuern Sie die gespeicherten Pfade, wenn die Dateien ihren endgültigen Platz haben.</translation>
    </message>
    <message>
        <source>absolute path: expected {known} as configurations name it, found {absolute}</source>
        <translation>absoluter Pfad: erwartet {known}, wie Konfigurationen ihn nennen, gefunden {absolute}</translation>
    </message>
    <message>
        <source>None as long as the files stay together.</source>
        <translation>Keine, solange die Dateien beisammen bleiben.</translation>
    </message>
    <message>
        <source>{name} was modified after its child {child}. If a program wrote to its content, this disk no longer fits it; a VHD keeps no proof of that.</source>
        <translation>{name} wurde nach der untergeordneten Datei {child} geändert. Wenn ein Programm in den Inhalt geschrieben hat, passt dieser Datenträger nicht mehr dazu; eine VHD bewahrt keinen Beweis dafür.</translation>
    </message>
    <message>
        <source>If anything but a copy touched the parent, bring back its old version; compare with a backup.</source>
        <translation>Wenn etwas anderes als eine Kopie die übergeordnete Datei berührt hat, holen Sie ihre alte Fassung zurück; vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>modified: expected not after {name}, found {n} second later</source>
        <comment>modified: expected not after {name}, found {n} seconds later</comment>
        <translation>
            <numerusform>geändert: nicht nach {name} erwartet, gefunden {n} Sekunde später</numerusform>
            <numerusform>geändert: nicht nach {name} erwartet, gefunden {n} Sekunden später</numerusform>
        </translation>
    </message>
    <message>
        <source>parent time stamp stored: {time}</source>
        <translation>gespeicherter Zeitstempel der übergeordneten Datei: {time}</translation>
    </message>
    <message>
        <source>If it was written to, moments above mix old and new blocks.</source>
        <translation>Wenn hineingeschrieben wurde, vermischen Zeitpunkte darüber alte und neue Blöcke.</translation>
    </message>
    <message>
        <source>These disks name each other as parents in a circle: {names}.</source>
        <translation>Diese Datenträger nennen sich im Kreis gegenseitig als übergeordnet: {names}.</translation>
    </message>
    <message>
        <source>Reconnect one of them to its true parent from a copy.</source>
        <translation>Verbinden Sie einen davon neu mit seiner wahren übergeordneten Datei aus einer Kopie.</translation>
    </message>
    <message>
        <source>parent links: expected to end at a base disk, found {names}</source>
        <translation>Verbindungen: Ende bei einem Basisdatenträger erwartet, gefunden {names}</translation>
    </message>
    <message>
        <source>None of them can be read.</source>
        <translation>Keiner davon kann gelesen werden.</translation>
    </message>
    <message>
        <source>{slot}: expected {stored}, found no such file</source>
        <translation>{slot}: erwartet {stored}, keine solche Datei gefunden</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; cannot be read or reverted to.</source>
        <translation>„{moment}“ kann nicht gelesen und nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Bring the file back, or add the folder that holds it. A file of that name lies at {places}, but nothing else says that it is this one.</source>
        <translation>Holen Sie die Datei zurück, oder fügen Sie den Ordner hinzu, der sie enthält. Eine Datei dieses Namens liegt an {places}, aber sonst sagt nichts, dass sie es ist.</translation>
    </message>
    <message>
        <source>{slot}: the disk is named {name}</source>
        <translation>{slot}: der Datenträger heißt {name}</translation>
    </message>
    <message>
        <source>the snapshot is named &apos;{moment}&apos;</source>
        <translation>der Prüfpunkt heißt „{moment}“</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; looks like a recovery snapshot that a backup left behind (inferred from its name).</source>
        <translation>„{moment}“ sieht aus wie ein Wiederherstellungsprüfpunkt, den eine Sicherung zurückgelassen hat (aus dem Namen geschlossen).</translation>
    </message>
    <message>
        <source>Check that no backup runs, then delete the snapshot; Hyper-V Manager may offer no menu for it, Remove-VMSnapshot does.</source>
        <translation>Prüfen Sie, dass keine Sicherung läuft, und löschen Sie dann den Prüfpunkt; der Hyper-V-Manager bietet dafür vielleicht kein Menü, Remove-VMSnapshot kann es.</translation>
    </message>
    <message>
        <source>The chain grows, and later backups can fail.</source>
        <translation>Die Kette wächst, und spätere Sicherungen können fehlschlagen.</translation>
    </message>
    <message>
        <source>A saved state file of &apos;{moment}&apos; is empty: the copy or the saving was cut short.</source>
        <translation>Eine Datei des gespeicherten Zustands von „{moment}“ ist leer: Das Kopieren oder Speichern wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or discard the saved state: the VM then starts as after a power loss.</source>
        <translation>Holen Sie die Datei aus einer Kopie zurück, oder verwerfen Sie den gespeicherten Zustand: Die VM startet dann wie nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>size: expected more than 0 bytes, found 0</source>
        <translation>Größe: mehr als 0 Bytes erwartet, 0 gefunden</translation>
    </message>
    <message>
        <source>The VM cannot resume in this state.</source>
        <translation>Die VM kann in diesem Zustand nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A chain of this VM is {deepest} files deep; Hyper-V allows {most} snapshots, and every level slows reading.</source>
        <translation>Eine Kette dieser VM ist {deepest} Dateien tief; Hyper-V erlaubt {most} Prüfpunkte, und jede Ebene verlangsamt das Lesen.</translation>
    </message>
    <message>
        <source>Delete snapshots that are no longer needed, and run pending merges.</source>
        <translation>Löschen Sie Prüfpunkte, die nicht mehr gebraucht werden, und führen Sie ausstehende Zusammenführungen aus.</translation>
    </message>
    <message>
        <source>files in the chain of {name}: expected at most {most}, found {deepest}</source>
        <translation>Dateien in der Kette von {name}: höchstens {most} erwartet, {deepest} gefunden</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; in {folder}</source>
        <translation>„{name}“ in {folder}</translation>
    </message>
    <message>
        <source>{disk}, a disk of &apos;{vm}&apos; at {slot}, is a disk of {others} too.</source>
        <translation>{disk}, ein Datenträger von „{vm}“ an {slot}, ist auch ein Datenträger von {others}.</translation>
    </message>
    <message>
        <source>Check which VM it belongs to; it is not changed here.</source>
        <translation>Prüfen Sie, zu welcher VM sie gehört; hier wird sie nicht geändert.</translation>
    </message>
    <message>
        <source>named by &apos;{vm}&apos; in {folder} and by {others}</source>
        <translation>genannt von „{vm}“ in {folder} und von {others}</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; has the same file at {slots}: {disk}.</source>
        <translation>„{moment}“ hat dieselbe Datei an {slots}: {disk}.</translation>
    </message>
    <message>
        <source>Detach it from all but one slot in the VM&apos;s settings.</source>
        <translation>Trennen Sie sie in den Einstellungen der VM von allen Anschlüssen bis auf einen.</translation>
    </message>
    <message>
        <source>{slots}: expected a file each, found {disk} at all of them</source>
        <translation>{slots}: je eine Datei erwartet, {disk} an allen gefunden</translation>
    </message>
    <message>
        <source>It is one disk, not several: what is written at one slot is read at the others.</source>
        <translation>Es ist ein Datenträger, nicht mehrere: Was an einem Anschluss geschrieben wird, wird an den anderen gelesen.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; seems to be replicated: a log of Hyper-V Replica lies beside its disk.</source>
        <translation>„{vm}“ scheint repliziert zu werden: Ein Protokoll von Hyper-V-Replikat liegt neben ihrem Datenträger.</translation>
    </message>
    <message>
        <source>Change this VM through Hyper-V; after any change made here resume replication with a resynchronization.</source>
        <translation>Ändern Sie diese VM über Hyper-V; setzen Sie nach jeder hier vorgenommenen Änderung die Replikation mit einer Neusynchronisierung fort.</translation>
    </message>
    <message>
        <source>found beside the disk: {name}</source>
        <translation>neben dem Datenträger gefunden: {name}</translation>
    </message>
    <message>
        <source>Changes to its disks made while it is off are not in the log, so the replica no longer fits.</source>
        <translation>Änderungen an ihren Datenträgern, die bei ausgeschalteter VM vorgenommen werden, stehen nicht im Protokoll, daher passt das Replikat nicht mehr.</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; of &apos;{vm}&apos; has a physical disk at {slot}; no snapshot covers it.</source>
        <translation>„{moment}“ von „{vm}“ hat an {slot} einen physischen Datenträger; kein Prüfpunkt erfasst ihn.</translation>
    </message>
    <message>
        <source>Back its content up by other means, or move it into a virtual disk.</source>
        <translation>Sichern Sie seinen Inhalt auf anderem Weg, oder verlegen Sie ihn in einen virtuellen Datenträger.</translation>
    </message>
    <message>
        <source>{slot}: the drive&apos;s type is &apos;{type}&apos;, its path &apos;{path}&apos;</source>
        <translation>{slot}: die Art des Laufwerks ist „{type}“, sein Pfad „{path}“</translation>
    </message>
    <message>
        <source>It is neither read nor compared here, and no action brings it back to what it was.</source>
        <translation>Er wird hier weder gelesen noch verglichen, und keine Aktion bringt ihn auf seinen früheren Stand zurück.</translation>
    </message>
    <message>
        <source>If both write to it, its content is lost.</source>
        <translation>Wenn beide hineinschreiben, ist ihr Inhalt verloren.</translation>
    </message>
    <message>
        <source>No snapshot needs this file by itself any more; its child {name} wants to be merged into it.</source>
        <translation>Kein Prüfpunkt braucht diese Datei mehr für sich; ihre untergeordnete Datei {name} soll in sie zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Run &apos;merge&apos; while the VM is off.</source>
        <translation>Führen Sie &apos;merge&apos; aus, während die VM aus ist.</translation>
    </message>
    <message>
        <source>no configuration names it; one child</source>
        <translation>keine Konfiguration nennt sie; eine untergeordnete Datei</translation>
    </message>
    <message>
        <source>Until then the chain is longer and more space is used than needed.</source>
        <translation>Bis dahin ist die Kette länger und es wird mehr Platz belegt als nötig.</translation>
    </message>
    <message>
        <source>No virtual machine and no disk that is in use refers to this file.</source>
        <translation>Kein virtueller Computer und kein verwendeter Datenträger verweist auf diese Datei.</translation>
    </message>
    <message>
        <source>Look at what it holds, export it if in doubt, then move it to the trash.</source>
        <translation>Sehen Sie nach, was sie enthält, exportieren Sie sie im Zweifel, und verschieben Sie sie dann in den Papierkorb.</translation>
    </message>
    <message>
        <source>judged against {machines} VM configurations, {snapshots} snapshot configurations and {disks} disk files; nothing that could not be read could need it</source>
        <translation>beurteilt an {machines} VM-Konfigurationen, {snapshots} Prüfpunktkonfigurationen und {disks} Datenträgerdateien; nichts Unlesbares könnte sie brauchen</translation>
    </message>
    <message>
        <source>It only takes space, unless a VM outside this folder uses it.</source>
        <translation>Sie belegt nur Platz, außer eine VM außerhalb dieses Ordners verwendet sie.</translation>
    </message>
    <message>
        <source>No VM that was read names this file, but that does not prove it unneeded: {doubt}. It is never touched.</source>
        <translation>Keine gelesene VM nennt diese Datei, aber das beweist nicht, dass sie nicht gebraucht wird: {doubt}. Sie wird nie angerührt.</translation>
    </message>
    <message>
        <source>Add the folders where it may be needed, then refresh; or look at what it holds and export it.</source>
        <translation>Fügen Sie die Ordner hinzu, in denen sie gebraucht werden könnte, und aktualisieren Sie dann; oder sehen Sie sich an, was sie enthält, und exportieren Sie es.</translation>
    </message>
    <message>
        <source>Whether something needs this file is not known: {doubt}. It is never touched.</source>
        <translation>Ob etwas diese Datei braucht, ist nicht bekannt: {doubt}. Sie wird nie angetastet.</translation>
    </message>
    <message>
        <source>Mend what could not be read, then refresh.</source>
        <translation>Reparieren Sie, was nicht gelesen werden konnte, und aktualisieren Sie.</translation>
    </message>
    <message>
        <source>Settle that, then refresh.</source>
        <translation>Klären Sie das und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>It stands under disks of more than one VM, so the reason is not known.</source>
        <translation>Sie liegt unter Datenträgern von mehr als einer VM, daher ist der Grund nicht bekannt.</translation>
    </message>
    <message>
        <source>The merge waits because the VM is running.</source>
        <translation>Die Zusammenführung wartet, weil die VM läuft.</translation>
    </message>
    <message>
        <source>The merge waits because the VM has a saved state.</source>
        <translation>Die Zusammenführung wartet, weil die VM einen gespeicherten Zustand hat.</translation>
    </message>
    <message>
        <source>The merge is marked as pending and has not run yet.</source>
        <translation>Die Zusammenführung ist als ausstehend vermerkt und noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>The VM is off and no merge is marked as pending: it was cut short, or merging was switched off on the host.</source>
        <translation>Die VM ist aus und keine Zusammenführung ist als ausstehend vermerkt: Sie wurde abgeschnitten, oder das Zusammenführen wurde auf dem Host abgeschaltet.</translation>
    </message>
    <message>
        <source>The pending merge into {target} does not fit: its volume is too full.</source>
        <translation>Die ausstehende Zusammenführung in {target} passt nicht: Das Volume ist zu voll.</translation>
    </message>
    <message>
        <source>Free {growth} bytes on the volume, then merge.</source>
        <translation>Schaffen Sie {growth} Bytes Platz auf dem Volume, und führen Sie dann zusammen.</translation>
    </message>
    <message>
        <source>free space: expected {growth} bytes, found {free}</source>
        <translation>freier Platz: erwartet {growth} Bytes, gefunden {free}</translation>
    </message>
    <message>
        <source>The merge cannot run, and the chain keeps growing.</source>
        <translation>Die Zusammenführung kann nicht laufen, und die Kette wächst weiter.</translation>
    </message>
    <message>
        <source>the first line is not that of a journal</source>
        <translation>die erste Zeile ist nicht die eines Journals</translation>
    </message>
    <message>
        <source>it was written in part only, or changed since</source>
        <translation>es wurde nur zum Teil geschrieben oder seither geändert</translation>
    </message>
    <message>
        <source>it is no journal</source>
        <translation>es ist kein Journal</translation>
    </message>
    <message>
        <source>several VMs were worked on in this folder: {ids}</source>
        <translation>in diesem Ordner wurde an mehreren VMs gearbeitet: {ids}</translation>
    </message>
    <message>
        <source>name the VM you mean with --vm</source>
        <translation>nennen Sie die gemeinte VM mit --vm</translation>
    </message>
    <message>
        <source>A link lies where this program keeps its own files; it is not followed.</source>
        <translation>Wo dieses Programm seine eigenen Dateien aufbewahrt, liegt ein Link; ihm wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>This program&apos;s own folder for the VM may not be read by you: whether an action was interrupted is not known.</source>
        <translation>Den eigenen Ordner dieses Programms für die VM dürfen Sie nicht lesen: Ob eine Aktion unterbrochen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look where it leads, then remove the link.</source>
        <translation>Sehen Sie nach, wohin er führt, und entfernen Sie dann den Link.</translation>
    </message>
    <message>
        <source>A named pipe lies where this program keeps its own files; it is not read.</source>
        <translation>Wo dieses Programm seine eigenen Dateien aufbewahrt, liegt eine Named Pipe; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A socket lies where this program keeps its own files; it is not read.</source>
        <translation>Wo dieses Programm seine eigenen Dateien aufbewahrt, liegt ein Socket; er wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A device lies where this program keeps its own files; it is not read.</source>
        <translation>Wo dieses Programm seine eigenen Dateien aufbewahrt, liegt ein Gerät; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A file lies where this program has a folder for its own files.</source>
        <translation>Wo dieses Programm einen Ordner für seine eigenen Dateien hat, liegt eine Datei.</translation>
    </message>
    <message>
        <source>A folder lies where this program has a file of its own.</source>
        <translation>Wo dieses Programm eine eigene Datei hat, liegt ein Ordner.</translation>
    </message>
    <message>
        <source>It is {path}.</source>
        <translation>Es ist {path}.</translation>
    </message>
    <message>
        <source>Something that is neither a file nor a folder lies where this program keeps its own files.</source>
        <translation>Wo dieses Programm seine eigenen Dateien aufbewahrt, liegt etwas, das weder Datei noch Ordner ist.</translation>
    </message>
    <message>
        <source>Look what it is and move it away.</source>
        <translation>Sehen Sie nach, was es ist, und verschieben Sie es an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or work as the user who made it.</source>
        <translation>Geben Sie sich das Recht, ihn zu lesen, oder arbeiten Sie als der Benutzer, der ihn angelegt hat.</translation>
    </message>
    <message>
        <source>This program&apos;s own folder for the VM cannot be read ({reason}): whether an action was interrupted is not known.</source>
        <translation>Der eigene Ordner dieses Programms für die VM kann nicht gelesen werden ({reason}): Ob eine Aktion unterbrochen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the disk or network share, then try again.</source>
        <translation>Prüfen Sie den Datenträger oder die Netzwerkfreigabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The VM can be looked at; it cannot be changed meanwhile.</source>
        <translation>Die VM kann angesehen werden; sie kann inzwischen nicht geändert werden.</translation>
    </message>
    <message>
        <source>journal: expected whole, found {fault}</source>
        <translation>Journal: heil erwartet, gefunden {fault}</translation>
    </message>
    <message>
        <source>steps: expected {steps} done, found {done}</source>
        <translation>Schritte: {steps} erledigte erwartet, {done} gefunden</translation>
    </message>
    <message>
        <source>Run &apos;recover&apos; to continue it, or &apos;recover --back&apos; to undo it.</source>
        <translation>Führen Sie &apos;recover&apos; aus, um sie fortzusetzen, oder &apos;recover --back&apos;, um sie rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Until then nothing else of this VM can be changed, nor of others that use its files.</source>
        <translation>Bis dahin kann sonst nichts an dieser VM geändert werden, auch nicht an anderen, die ihre Dateien verwenden.</translation>
    </message>
    <message>
        <source>Keep the journal and ask for help: it names the steps that were taken. Change nothing else before they are clear.</source>
        <translation>Bewahren Sie das Journal auf und fragen Sie um Rat: Es nennt die ausgeführten Schritte. Ändern Sie nichts anderes, bevor diese klar sind.</translation>
    </message>
    <message>
        <source>An action was interrupted and is not finished: {title}.</source>
        <translation>Eine Aktion wurde unterbrochen und ist nicht abgeschlossen: {title}.</translation>
    </message>
    <message>
        <source>no virtual machine was found here</source>
        <translation>hier wurde kein virtueller Computer gefunden</translation>
    </message>
    <message>
        <source>name the folder that holds &apos;Virtual Machines&apos;, or a disk file</source>
        <translation>nennen Sie den Ordner, der &apos;Virtual Machines&apos; enthält, oder eine Datenträgerdatei</translation>
    </message>
    <message>
        <source>{count} virtual machines were found: {names}</source>
        <translation>{count} virtuelle Computer wurden gefunden: {names}</translation>
    </message>
    <message>
        <source>choose one with --vm NAME, --vm ID or --vm FOLDER</source>
        <translation>wählen Sie einen mit --vm NAME, --vm ID oder --vm FOLDER</translation>
    </message>
    <message>
        <source>name the one you mean by its id, its folder or its configuration file</source>
        <translation>nennen Sie den gemeinten mit seiner Kennung, seinem Ordner oder seiner Konfigurationsdatei</translation>
    </message>
    <message>
        <source>there is no VM &apos;{reference}&apos; here; found: {names}</source>
        <translation>es gibt hier keine VM „{reference}“; gefunden: {names}</translation>
    </message>
    <message>
        <source>use a name, an id or a folder from &apos;snapviewer inspect&apos;</source>
        <translation>verwenden Sie einen Namen, eine Kennung oder einen Ordner aus &apos;snapviewer inspect&apos;</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; ({id}) in {folder}</source>
        <translation>„{name}“ ({id}) in {folder}</translation>
    </message>
    <message>
        <source>no file of &apos;{name}&apos; is known to be its Now</source>
        <translation>von keiner Datei von „{name}“ ist bekannt, dass sie ihr „Jetzt“ ist</translation>
    </message>
    <message>
        <source>name one of: {known}</source>
        <translation>nennen Sie einen davon: {known}</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} snapshots of &apos;{vm}&apos; in {folder}: {ids}</source>
        <translation>„{reference}“ bezeichnet {count} Prüfpunkte von „{vm}“ in {folder}: {ids}</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; has no disk at {slot}; it has: {slots}</source>
        <translation>„{moment}“ hat keinen Datenträger an {slot}; es gibt: {slots}</translation>
    </message>
    <message>
        <source>use a slot as &apos;snapviewer inspect&apos; prints it</source>
        <translation>verwenden Sie einen Steckplatz, wie &apos;snapviewer inspect&apos; ihn ausgibt</translation>
    </message>
    <message>
        <source>the disk of &apos;{moment}&apos; at {slot} is missing: {stored}</source>
        <translation>der Datenträger von „{moment}“ an {slot} fehlt: {stored}</translation>
    </message>
    <message>
        <source>bring the file back, or open the folder that holds it</source>
        <translation>bringen Sie die Datei zurück, oder öffnen Sie den Ordner, der sie enthält</translation>
    </message>
    <message>
        <source>the VM is not here any more</source>
        <translation>die VM ist nicht mehr hier</translation>
    </message>
    <message>
        <source>refresh, then choose again</source>
        <translation>aktualisieren Sie und wählen Sie erneut</translation>
    </message>
    <message>
        <source>judged over {folders}: {machines} VMs, {disks} disk files; what lies elsewhere cannot be seen</source>
        <translation>beurteilt über {folders}: {machines} VMs, {disks} Datenträgerdateien; was anderswo liegt, ist nicht zu sehen</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>the path is a loop of links</source>
        <translation>der Pfad ist ein Kreis von Links</translation>
    </message>
    <message>
        <source>name the real folder</source>
        <translation>nennen Sie den wirklichen Ordner</translation>
    </message>
    <message>
        <source>{folder} belongs to the VM in {root}; {root} was opened.</source>
        <translation>{folder} gehört zur VM in {root}; {root} wurde geöffnet.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration could not be read, so Now is not known</source>
        <translation>die Konfiguration der VM selbst konnte nicht gelesen werden, daher ist „Jetzt“ nicht bekannt</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration could not be read</source>
        <translation>die Konfiguration der VM selbst konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>see &apos;snapviewer check&apos;</source>
        <translation>siehe &apos;snapviewer check&apos;</translation>
    </message>
    <message>
        <source>VM: {name} ({id})</source>
        <translation>VM: {name} ({id})</translation>
    </message>
    <message>
        <source>A host has this VM registered, so it is not registered anew.</source>
        <translation>Ein Host hat diese VM registriert, daher wird sie nicht neu registriert.</translation>
    </message>
    <message>
        <source>Not tried on a host. Read these lines, check the paths, then run them there.</source>
        <translation>Nicht auf einem Host erprobt. Lesen Sie diese Zeilen, prüfen Sie die Pfade und führen Sie sie dann dort aus.</translation>
    </message>
    <message>
        <source>As administrator, in Windows PowerShell.</source>
        <translation>Als Administrator, in Windows PowerShell.</translation>
    </message>
    <message>
        <source>As administrator, in a Command Prompt (cmd).</source>
        <translation>Als Administrator, in einer Eingabeaufforderung (cmd).</translation>
    </message>
    <message>
        <source>Only where no host knows this VM yet. One that a host has in its list is not registered anew.</source>
        <translation>Nur wo noch kein Host diese VM kennt. Eine, die ein Host in seiner Liste hat, wird nicht neu registriert.</translation>
    </message>
    <message>
        <source>The list of VMs of the host that was opened does not name this VM.</source>
        <translation>Die VM-Liste des geöffneten Hosts nennt diese VM nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Hyper-V Manager&apos;s import looks for definitions in folders and may offer {n} older copy from {folder} too: take the one named here, or empty the trash first.</source>
        <comment>Hyper-V Manager&apos;s import looks for definitions in folders and may offer {n} older copies from {folder} too: take the one named here, or empty the trash first.</comment>
        <translation>
            <numerusform>Der Import des Hyper-V-Managers sucht in Ordnern nach Definitionen und bietet vielleicht auch {n} ältere Kopie aus {folder} an: nehmen Sie die hier genannte, oder leeren Sie zuerst den Papierkorb.</numerusform>
            <numerusform>Der Import des Hyper-V-Managers sucht in Ordnern nach Definitionen und bietet vielleicht auch {n} ältere Kopien aus {folder} an: nehmen Sie die hier genannte, oder leeren Sie zuerst den Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>There, act through Hyper-V, or copy the folder and import the copy (Import-VM -Copy -GenerateNewId).</source>
        <translation>Handeln Sie dort über Hyper-V, oder kopieren Sie den Ordner und importieren Sie die Kopie (Import-VM -Copy -GenerateNewId).</translation>
    </message>
    <message>
        <source>Left out: the path {path} cannot be written in a line of cmd.</source>
        <translation>Ausgelassen: Der Pfad {path} kann nicht in eine Zeile für cmd geschrieben werden.</translation>
    </message>
    <message>
        <source>This host has the VM in its list already.</source>
        <translation>Dieser Host hat die VM bereits in seiner Liste.</translation>
    </message>
    <message>
        <source>VM &apos;{name}&apos; has no snapshot &apos;{reference}&apos;; it has: {known}</source>
        <translation>VM „{name}“ hat keinen Prüfpunkt „{reference}“; sie hat: {known}</translation>
    </message>
    <message>
        <source>use a name, an id, a unique id prefix, or &apos;now&apos;</source>
        <translation>verwenden Sie einen Namen, eine Kennung, einen eindeutigen Anfang davon, oder &apos;now&apos;</translation>
    </message>
    <message>
        <source>The VM&apos;s account may not open {name}, so the VM cannot start with it.</source>
        <translation>Das Konto der VM darf {name} nicht öffnen, daher kann die VM damit nicht starten.</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Führen Sie aus: {command}</translation>
    </message>
    <message>
        <source>access list: expected an entry for {sid} or {group} with full control, found none</source>
        <translation>Zugriffsliste: einen Eintrag für {sid} oder {group} mit Vollzugriff erwartet, keinen gefunden</translation>
    </message>
    <message>
        <source>Hyper-V reports &apos;Account does not have sufficient privilege&apos;.</source>
        <translation>Hyper-V meldet &apos;Account does not have sufficient privilege&apos;.</translation>
    </message>
    <message>
        <source>it has the version {version}</source>
        <translation>sie hat die Version {version}</translation>
    </message>
    <message>
        <source>The list of protected snapshots could not be read.</source>
        <translation>Die Liste der geschützten Prüfpunkte konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy. Only if you are sure that no snapshot needs protection, move it away.</source>
        <translation>Holen Sie die Datei aus einer Kopie zurück. Nur wenn Sie sicher sind, dass kein Prüfpunkt Schutz braucht, verschieben Sie sie.</translation>
    </message>
    <message>
        <source>No snapshot of this VM can be deleted meanwhile.</source>
        <translation>Inzwischen kann kein Prüfpunkt dieser VM gelöscht werden.</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>eine Liste wurde erwartet</translation>
    </message>
    <message>
        <source>an id was expected</source>
        <translation>eine Kennung wurde erwartet</translation>
    </message>
    <message>
        <source>The host&apos;s list of VMs could not be read: {message}</source>
        <translation>Die VM-Liste des Hosts konnte nicht gelesen werden: {message}</translation>
    </message>
    <message>
        <source>Restore it from a copy, or open the VMs&apos; folders themselves.</source>
        <translation>Stellen Sie sie aus einer Kopie wieder her, oder öffnen Sie die Ordner der VMs selbst.</translation>
    </message>
    <message>
        <source>VMs that only it names are not shown. The VMs themselves are not harmed.</source>
        <translation>VMs, die nur sie nennt, werden nicht gezeigt. Die VMs selbst nehmen keinen Schaden.</translation>
    </message>
    <message>
        <source>Add the folder that is {folder} on the host, or bring the storage online, then refresh.</source>
        <translation>Fügen Sie den Ordner hinzu, der auf dem Host {folder} ist, oder bringen Sie den Speicher online, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then refresh.</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners und aktualisieren Sie.</translation>
    </message>
    <message>
        <source>The host&apos;s list of VMs names {entry}, but its configuration was not found: {stored}.</source>
        <translation>Die VM-Liste des Hosts nennt {entry}, aber die Konfiguration wurde nicht gefunden: {stored}.</translation>
    </message>
    <message>
        <source>This VM is not shown, and no disk file is called an orphan, because this VM could need it.</source>
        <translation>Diese VM wird nicht gezeigt, und keine Datenträgerdatei wird verwaist genannt, weil diese VM sie brauchen könnte.</translation>
    </message>
    <message>
        <source>The runtime file could not be read: {message}</source>
        <translation>Die Laufzeitdatei konnte nicht gelesen werden: {message}</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <translation>Stellen Sie sie aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>Whether the VM has a saved state is not known.</source>
        <translation>Ob die VM einen gespeicherten Zustand hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The configuration names a saved state file that is not there: {stored}.</source>
        <translation>Die Konfiguration nennt eine Datei des gespeicherten Zustands, die nicht da ist: {stored}.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or discard the saved state in Hyper-V Manager: the VM then starts as after a power loss.</source>
        <translation>Holen Sie die Datei aus einer Kopie zurück, oder verwerfen Sie den gespeicherten Zustand im Hyper-V-Manager: Die VM startet dann wie nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>stored path: {stored}</source>
        <translation>gespeicherter Pfad: {stored}</translation>
    </message>
    <message>
        <source>looking for the file</source>
        <translation>Suchen der Datei</translation>
    </message>
    <message>
        <source>Its saved state could not be looked for: {message}</source>
        <translation>Ihr gespeicherter Zustand konnte nicht gesucht werden: {message}</translation>
    </message>
    <message>
        <source>the runtime file could not be read</source>
        <translation>die Laufzeitdatei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>the runtime file holds a saved state</source>
        <translation>die Laufzeitdatei enthält einen gespeicherten Zustand</translation>
    </message>
    <message>
        <source>no lock and no saved state</source>
        <translation>keine Sperre und kein gespeicherter Zustand</translation>
    </message>
    <message>
        <source>whether a saved state lies beside it could not be seen</source>
        <translation>ob ein gespeicherter Zustand daneben liegt, war nicht zu sehen</translation>
    </message>
    <message>
        <source>the configuration says that saving is in progress</source>
        <translation>die Konfiguration sagt, dass gerade gespeichert wird</translation>
    </message>
    <message>
        <source>the configuration names a saved state</source>
        <translation>die Konfiguration nennt einen gespeicherten Zustand</translation>
    </message>
    <message>
        <source>memory and device files lie in the VM&apos;s folder, but its configuration names no saved state: so they look while a VM runs (or after its host failed)</source>
        <translation>Arbeitsspeicher- und Gerätedateien liegen im Ordner der VM, aber ihre Konfiguration nennt keinen gespeicherten Zustand: So sieht es aus, während eine VM läuft (oder nachdem ihr Host ausfiel)</translation>
    </message>
    <message>
        <source>no lock, no saved state, no memory file</source>
        <translation>keine Sperre, kein gespeicherter Zustand, keine Arbeitsspeicherdatei</translation>
    </message>
    <message>
        <source>listing the folder</source>
        <translation>Auflisten des Ordners</translation>
    </message>
    <message>
        <source>it could not be listed: {error}</source>
        <translation>er konnte nicht aufgelistet werden: {error}</translation>
    </message>
    <message>
        <source>The folder could not be listed; files in it are not known, so nothing that they might need is called an orphan.</source>
        <translation>Der Ordner konnte nicht aufgelistet werden; die Dateien darin sind nicht bekannt, daher wird nichts, was sie brauchen könnten, verwaist genannt.</translation>
    </message>
    <message>
        <source>This link leads nowhere here: {target} is not there.</source>
        <translation>Dieser Link führt hier ins Leere: {target} ist nicht da.</translation>
    </message>
    <message>
        <source>Mount or bring in what the link leads to, and open that folder too; or remove the link if it is not needed any more.</source>
        <translation>Hängen Sie ein oder holen Sie herbei, wohin der Link führt, und öffnen Sie auch jenen Ordner; oder entfernen Sie den Link, wenn er nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>link target: {target}</source>
        <translation>Ziel des Links: {target}</translation>
    </message>
    <message>
        <source>Snapshots or disks may lie behind it, so nothing that they might need is merged or called an orphan.</source>
        <translation>Dahinter können Prüfpunkte oder Datenträger liegen, daher wird nichts, was sie brauchen könnten, zusammengeführt oder verwaist genannt.</translation>
    </message>
    <message>
        <source>it is a link out of the opened folders, to {target}</source>
        <translation>es ist ein Link aus den geöffneten Ordnern hinaus, auf {target}</translation>
    </message>
    <message>
        <source>This link leads out of the opened folder, to {target}.</source>
        <translation>Dieser Link führt aus dem geöffneten Ordner hinaus, nach {target}.</translation>
    </message>
    <message>
        <source>Add the folder {folder} too before changing anything.</source>
        <translation>Fügen Sie auch den Ordner {folder} hinzu, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>link target: expected below {root}, found {target}</source>
        <translation>Linkziel: unter {root} erwartet, gefunden {target}</translation>
    </message>
    <message>
        <source>What lies there is not judged; a linked folder could hold VMs that use disks from here, so no file is called an orphan.</source>
        <translation>Was dort liegt, wird nicht beurteilt; ein verlinkter Ordner könnte VMs enthalten, die Datenträger von hier verwenden, daher wird keine Datei verwaist genannt.</translation>
    </message>
    <message>
        <source>No readable configuration names {base}, so &apos;{name}&apos; was rebuilt from the disk headers alone: names, times and settings are not known, nor which disks belong together.</source>
        <translation>Keine lesbare Konfiguration nennt {base}, daher wurde „{name}“ allein aus den Headern der Datenträger aufgebaut: Namen, Zeiten und Einstellungen sind nicht bekannt, auch nicht, welche Datenträger zusammengehören.</translation>
    </message>
    <message>
        <source>Restore the VM&apos;s configuration from a copy, or make a new VM over an export.</source>
        <translation>Stellen Sie die Konfiguration der VM aus einer Kopie wieder her, oder legen Sie eine neue VM über einem Export an.</translation>
    </message>
    <message>
        <source>{count} files joined by their parent links</source>
        <translation>{count} Dateien, verbunden durch ihre Verweise auf übergeordnete</translation>
    </message>
    <message>
        <source>It can be read, compared and exported, but not changed.</source>
        <translation>Sie kann gelesen, verglichen und exportiert, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>no configuration was found, and disks by themselves do not tell</source>
        <translation>es wurde keine Konfiguration gefunden, und Datenträger allein sagen es nicht</translation>
    </message>
    <message>
        <source>The disks of &apos;{moment}&apos; disagree about the snapshot above it; &apos;{chosen}&apos; is shown because it is the newest of those named.</source>
        <translation>Die Datenträger von „{moment}“ sind sich über den Prüfpunkt darüber uneinig; „{chosen}“ wird gezeigt, weil er der neueste der genannten ist.</translation>
    </message>
    <message>
        <source>Check that all disk files of this VM belong together.</source>
        <translation>Prüfen Sie, ob alle Datenträgerdateien dieser VM zusammengehören.</translation>
    </message>
    <message>
        <source>The place of {names} in the tree follows from creation times alone, because their disk files are missing.</source>
        <translation>Der Platz von {names} in der Struktur folgt allein aus den Erstellungszeiten, weil die Datenträgerdateien fehlen.</translation>
    </message>
    <message>
        <source>The place of {names} in the tree follows from creation times alone, because they have no disks.</source>
        <translation>Der Platz von {names} in der Struktur folgt allein aus den Erstellungszeiten, weil es keine Datenträger gibt.</translation>
    </message>
    <message>
        <source>Bring the missing disk files back, then refresh.</source>
        <translation>Bringen Sie die fehlenden Datenträgerdateien zurück und aktualisieren Sie.</translation>
    </message>
    <message>
        <source>The configuration of &apos;{moment}&apos; seems to name another snapshot above it than its disks do. The disks are believed.</source>
        <translation>Die Konfiguration von „{moment}“ scheint einen anderen Prüfpunkt darüber zu nennen als seine Datenträger. Den Datenträgern wird geglaubt.</translation>
    </message>
    <message>
        <source>disks: {parent}; configuration: {hints}</source>
        <translation>Datenträger: {parent}; Konfiguration: {hints}</translation>
    </message>
    <message>
        <source>{what} holds the character U+{code:04X} at position {position}, which a configuration cannot keep</source>
        <translation>{what} enthält das Zeichen U+{code:04X} an Stelle {position}, das eine Konfiguration nicht speichern kann</translation>
    </message>
    <message>
        <source>leave that character out</source>
        <translation>lassen Sie dieses Zeichen weg</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>feste Größe</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamisch</translation>
    </message>
    <message>
        <source>differencing</source>
        <translation>differenzierend</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{path}
parent found by: {found}</source>
        <translation>{path}
übergeordnete Datei gefunden über: {found}</translation>
    </message>
    <message>
        <source>it is the top</source>
        <translation>es ist die oberste</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>The snapshots that name this file, or the file&apos;s role</source>
        <translation>Die Prüfpunkte, die diese Datei nennen, oder die Rolle der Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Data stored in this file</source>
        <translation>In dieser Datei gespeicherte Daten</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>What this file answers for at this moment; the rest is covered above</source>
        <translation>Was diese Datei zu diesem Zeitpunkt beantwortet; der Rest ist darüber verdeckt</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exklusiv</translation>
    </message>
    <message>
        <source>Seen here and by no other snapshot, nor by Now</source>
        <translation>Hier sichtbar und in keinem anderen Prüfpunkt und nicht in „Jetzt“</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>block size {size}</source>
        <translation>Blockgröße {size}</translation>
    </message>
    <message>
        <source>Allocated blocks of all blocks</source>
        <translation>Zugeordnete von allen Blöcken</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Blocks of which only some sectors are present</source>
        <translation>Blöcke, von denen nur einige Sektoren vorhanden sind</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>In A</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>In B</translation>
    </message>
    <message>
        <source>change tracking</source>
        <translation>Änderungsnachverfolgung</translation>
    </message>
    <message>
        <source>replica log</source>
        <translation>Replikatprotokoll</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Data at risk</source>
        <translation>Daten in Gefahr</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Beachten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Of a block: the file has room for it and holds its content.</source>
        <translation>Von einem Block: Die Datei hat Platz dafür und enthält seinen Inhalt.</translation>
    </message>
    <message>
        <source>Base disk</source>
        <translation>Basisdatenträger</translation>
    </message>
    <message>
        <source>A disk file that stands on no other; the first of every chain.</source>
        <translation>Eine Datenträgerdatei, die auf keiner anderen aufbaut; die erste jeder Kette.</translation>
    </message>
    <message>
        <source>Virtual hard disk</source>
        <translation>Virtuelle Festplatte</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>The unit in which a disk file takes up room, 512 KiB to 256 MiB.</source>
        <translation>Die Einheit, in der eine Datenträgerdatei Platz belegt, 512 KiB bis 256 MiB.</translation>
    </message>
    <message>
        <source>Branch point</source>
        <translation>Verzweigung</translation>
    </message>
    <message>
        <source>A file without a snapshot that two or more files stand on. It must stay.</source>
        <translation>Eine Datei ohne Prüfpunkt, auf der zwei oder mehr Dateien aufbauen. Sie muss bleiben.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>A differencing disk with its parent, that one&apos;s parent, down to the base disk. Only the whole chain can be read.</source>
        <translation>Ein differenzierender Datenträger mit seinem übergeordneten, dessen übergeordnetem, bis zum Basisdatenträger. Nur die ganze Kette kann gelesen werden.</translation>
    </message>
    <message>
        <source>Remove a moment. Every other moment keeps its content; what is no longer needed is merged.</source>
        <translation>Einen Zeitpunkt entfernen. Jeder andere Zeitpunkt behält seinen Inhalt; was nicht mehr gebraucht wird, wird zusammengeführt.</translation>
    </message>
    <message>
        <source>Delete Checkpoint</source>
        <translation>Prüfpunkt löschen</translation>
    </message>
    <message>
        <source>Remove a moment and all below it, except what Now stands on.</source>
        <translation>Einen Zeitpunkt und alles darunter entfernen, außer worauf „Jetzt“ aufbaut.</translation>
    </message>
    <message>
        <source>Delete Checkpoint Subtree</source>
        <translation>Prüfpunkt-Unterstruktur löschen</translation>
    </message>
    <message>
        <source>Differencing disk</source>
        <translation>Differenzierender Datenträger</translation>
    </message>
    <message>
        <source>A disk file that holds only what differs from its parent.</source>
        <translation>Eine Datenträgerdatei, die nur enthält, was von ihrer übergeordneten abweicht.</translation>
    </message>
    <message>
        <source>Differencing disk, AVHDX, AVHD</source>
        <translation>Differenzierende Festplatte, AVHDX, AVHD</translation>
    </message>
    <message>
        <source>Bytes that only this moment reads.</source>
        <translation>Bytes, die nur dieser Zeitpunkt liest.</translation>
    </message>
    <message>
        <source>Something an administrator should know, with proof and remedy.</source>
        <translation>Etwas, das ein Administrator wissen sollte, mit Beweis und Abhilfe.</translation>
    </message>
    <message>
        <source>If deleted</source>
        <translation>Bei Löschung</translation>
    </message>
    <message>
        <source>How much smaller the files are after deleting a snapshot and merging what is left.</source>
        <translation>Um wie viel kleiner die Dateien nach dem Löschen eines Prüfpunkts und dem Zusammenführen des Rests sind.</translation>
    </message>
    <message>
        <source>In recycle bin</source>
        <translation>Im Windows-Papierkorb</translation>
    </message>
    <message>
        <source>A disk file that somebody deleted; it is gone for good once the bin is emptied.</source>
        <translation>Eine Datenträgerdatei, die jemand gelöscht hat; sie ist endgültig weg, sobald der Windows-Papierkorb geleert wird.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The record of an unfinished action, from which it is continued or taken back.</source>
        <translation>Die Aufzeichnung einer unfertigen Aktion, mit der sie fortgesetzt oder zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Write a differencing disk into its parent and shorten the chain. No moment changes.</source>
        <translation>Einen differenzierenden Datenträger in seinen übergeordneten schreiben und die Kette verkürzen. Kein Zeitpunkt ändert sich.</translation>
    </message>
    <message>
        <source>Merge (VMware: consolidate)</source>
        <translation>Zusammenführen (VMware: konsolidieren)</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>A snapshot, or Now.</source>
        <translation>Ein Prüfpunkt, oder „Jetzt“.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>A disk file that nothing here names, which proves nothing: its VM may lie elsewhere, or somebody keeps it.</source>
        <translation>Eine Datenträgerdatei, die nichts hier nennt, was nichts beweist: Ihre VM kann anderswo liegen, oder jemand bewahrt sie auf.</translation>
    </message>
    <message>
        <source>The VM&apos;s present state: what it starts from.</source>
        <translation>Der jetzige Zustand der VM: womit sie startet.</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>A disk file proved to be needed by nothing below the opened folder.</source>
        <translation>Eine Datenträgerdatei, von der bewiesen ist, dass nichts unter dem geöffneten Ordner sie braucht.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>The file a differencing disk stands on.</source>
        <translation>Die Datei, auf der ein differenzierender Datenträger aufbaut.</translation>
    </message>
    <message>
        <source>Parent disk</source>
        <translation>Übergeordnete Festplatte</translation>
    </message>
    <message>
        <source>Partially present</source>
        <translation>Teilweise vorhanden</translation>
    </message>
    <message>
        <source>Of a block of a differencing disk: some of its sectors are here, the others are read from the parent.</source>
        <translation>Von einem Block eines differenzierenden Datenträgers: Einige Sektoren sind hier, die anderen werden aus der übergeordneten Datei gelesen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What an action would do, step by step, with its cost. Nothing changes before you confirm it.</source>
        <translation>Was eine Aktion tun würde, Schritt für Schritt, mit ihren Kosten. Nichts ändert sich, bevor Sie ihn bestätigen.</translation>
    </message>
    <message>
        <source>Production snapshot</source>
        <translation>Produktionsprüfpunkt</translation>
    </message>
    <message>
        <source>Made inside the guest by a backup service; without memory.</source>
        <translation>Im Gast durch einen Sicherungsdienst erstellt; ohne Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Production checkpoint</source>
        <translation>Produktionsprüfpunkt</translation>
    </message>
    <message>
        <source>Point a differencing disk to another parent file.</source>
        <translation>Einen differenzierenden Datenträger auf eine andere übergeordnete Datei verweisen lassen.</translation>
    </message>
    <message>
        <source>Recovery snapshot</source>
        <translation>Wiederherstellungsprüfpunkt</translation>
    </message>
    <message>
        <source>Made by a backup, which normally removes it again.</source>
        <translation>Von einer Sicherung erstellt, die ihn normalerweise wieder entfernt.</translation>
    </message>
    <message>
        <source>Recovery checkpoint</source>
        <translation>Wiederherstellungsprüfpunkt</translation>
    </message>
    <message>
        <source>Revert to</source>
        <translation>Zurücksetzen auf</translation>
    </message>
    <message>
        <source>Make a snapshot the present state. What Now has written since is dropped, unless a snapshot is taken first.</source>
        <translation>Einen Prüfpunkt zum jetzigen Zustand machen. Was „Jetzt“ seither geschrieben hat, wird verworfen, außer es wird zuerst ein Prüfpunkt erstellt.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Gespeicherter Zustand</translation>
    </message>
    <message>
        <source>Memory and devices of a VM, kept in files so that it can go on later.</source>
        <translation>Arbeitsspeicher und Geräte einer VM, in Dateien aufgehoben, damit sie später weiterlaufen kann.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>512 bytes of a disk, the smallest piece that is told apart.</source>
        <translation>512 Bytes eines Datenträgers, das kleinste unterschiedene Stück.</translation>
    </message>
    <message>
        <source>A disk under an ending that Hyper-V does not use, such as .old; it may stand on others.</source>
        <translation>Ein Datenträger unter einer Endung, die Hyper-V nicht verwendet, etwa .old; er kann auf anderen aufbauen.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>A kept moment of a VM: its settings, its disks, sometimes its memory.</source>
        <translation>Ein festgehaltener Zeitpunkt einer VM: ihre Einstellungen, ihre Datenträger, manchmal ihr Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt (früher Snapshot)</translation>
    </message>
    <message>
        <source>Keep the present state. What is written from now on goes to a new file for each disk.</source>
        <translation>Den jetzigen Zustand festhalten. Was ab jetzt geschrieben wird, kommt für jeden Datenträger in eine neue Datei.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Files that an action replaced; Undo brings them back until it is emptied.</source>
        <translation>Dateien, die eine Aktion ersetzt hat; Rückgängig holt sie zurück, bis er geleert wird.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Unbekannte Datei</translation>
    </message>
    <message>
        <source>A disk file of which it is not known whether something needs it. It is never touched.</source>
        <translation>Eine Datenträgerdatei, von der nicht bekannt ist, ob etwas sie braucht. Sie wird nie angetastet.</translation>
    </message>
    <message>
        <source>Waits for merge</source>
        <translation>Zusammenzuführen</translation>
    </message>
    <message>
        <source>A file without a snapshot that one file stands on. It can be merged while the VM is off.</source>
        <translation>Eine Datei ohne Prüfpunkt, auf der eine Datei aufbaut. Sie kann zusammengeführt werden, während die VM aus ist.</translation>
    </message>
    <message>
        <source>Merge in progress</source>
        <translation>Zusammenführung wird ausgeführt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>What was written since the snapshot above: what a moment&apos;s own files hold.</source>
        <translation>Was seit dem Prüfpunkt darüber geschrieben wurde: was die eigenen Dateien eines Zeitpunkts enthalten.</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ verschoben</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} hinzugefügt</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} entfernt</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <source>Volume {number}</source>
        <translation>Volume {number}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Size in A</source>
        <translation>Größe in A</translation>
    </message>
    <message>
        <source>Size in B</source>
        <translation>Größe in B</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Zuwachs</translation>
    </message>
    <message>
        <source>{path}
was {old}</source>
        <translation>{path}
war {old}</translation>
    </message>
    <message>
        <source>not available on a live host</source>
        <translation>auf einem laufenden Host nicht verfügbar</translation>
    </message>
    <message>
        <source>the content of disks is not available on a live host</source>
        <translation>der Inhalt von Datenträgern ist auf einem laufenden Host nicht verfügbar</translation>
    </message>
    <message>
        <source>open the VM&apos;s folder, or a copy of it, to look into its disks</source>
        <translation>öffnen Sie den Ordner der VM oder eine Kopie davon, um in die Datenträger zu sehen</translation>
    </message>
    <message>
        <source>refresh to see how far it is</source>
        <translation>aktualisieren Sie, um zu sehen, wie weit es ist</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>base disk</source>
        <translation>Basisdatenträger</translation>
    </message>
    <message>
        <source>waits for merge</source>
        <translation>wartet auf Zusammenführung</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>im Windows-Papierkorb</translation>
    </message>
    <message>
        <source>cannot be seen from files</source>
        <translation>aus Dateien nicht zu sehen</translation>
    </message>
    <message>
        <source>documented or seen</source>
        <translation>dokumentiert oder beobachtet</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>gefolgert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Registration or import</source>
        <translation>Registrierung oder Import</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>What an import asks for</source>
        <translation>Wonach ein Import fragt</translation>
    </message>
    <message>
        <source>The VM&apos;s own process</source>
        <translation>Der eigene Prozess der VM</translation>
    </message>
    <message>
        <source>Disks and images</source>
        <translation>Datenträger und Abbilder</translation>
    </message>
    <message>
        <source>The chains below them</source>
        <translation>Die Ketten darunter</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Nach dem Start</translation>
    </message>
    <message>
        <source>Whether a host lists the VM, and whether its id is free there.</source>
        <translation>Ob ein Host die VM aufführt und ob ihre Kennung dort frei ist.</translation>
    </message>
    <message>
        <source>Every snapshot that the VM&apos;s configuration counts or names is here.</source>
        <translation>Jeder Prüfpunkt, den die Konfiguration der VM zählt oder nennt, ist hier.</translation>
    </message>
    <message>
        <source>The VM&apos;s account may write its configuration.</source>
        <translation>Das Konto der VM darf ihre Konfiguration schreiben.</translation>
    </message>
    <message>
        <source>The configuration can be read.</source>
        <translation>Die Konfiguration kann gelesen werden.</translation>
    </message>
    <message>
        <source>The configuration&apos;s version is one the host takes.</source>
        <translation>Die Konfigurationsversion ist eine, die der Host annimmt.</translation>
    </message>
    <message>
        <source>It lies in a folder where rights can be set.</source>
        <translation>Sie liegt in einem Ordner, in dem sich Rechte setzen lassen.</translation>
    </message>
    <message>
        <source>The configuration names no account of a host.</source>
        <translation>Die Konfiguration nennt kein Konto eines Hosts.</translation>
    </message>
    <message>
        <source>Neither a cluster nor a replication stands over the VM, as far as it shows.</source>
        <translation>Weder ein Cluster noch eine Replikation steht über der VM, soweit zu erkennen ist.</translation>
    </message>
    <message>
        <source>No virtual switch is asked for.</source>
        <translation>Es wird kein virtueller Switch verlangt.</translation>
    </message>
    <message>
        <source>Whether the host has as many logical processors as are asked for.</source>
        <translation>Ob der Host so viele logische Prozessoren hat, wie verlangt werden.</translation>
    </message>
    <message>
        <source>All paths are those of Windows.</source>
        <translation>Alle Pfade sind Windows-Pfade.</translation>
    </message>
    <message>
        <source>No file of a saved state is missing.</source>
        <translation>Keine Datei eines gespeicherten Zustands fehlt.</translation>
    </message>
    <message>
        <source>Whether virtual machines may log on as a service (0x80070569 where not).</source>
        <translation>Ob sich virtuelle Computer als Dienst anmelden dürfen (sonst 0x80070569).</translation>
    </message>
    <message>
        <source>Whether the host has memory enough.</source>
        <translation>Ob der Host genug Arbeitsspeicher hat.</translation>
    </message>
    <message>
        <source>There is no virtual TPM to be opened.</source>
        <translation>Es gibt kein virtuelles TPM, das zu öffnen wäre.</translation>
    </message>
    <message>
        <source>The guest state is there, or none is named.</source>
        <translation>Der Gastzustand ist da, oder es wird keiner genannt.</translation>
    </message>
    <message>
        <source>The runtime file is there, or none is needed.</source>
        <translation>Die Laufzeitdatei ist da, oder es wird keine gebraucht.</translation>
    </message>
    <message>
        <source>Every disk is where the host looks for it.</source>
        <translation>Jeder Datenträger liegt, wo der Host ihn sucht.</translation>
    </message>
    <message>
        <source>No path is longer than 259 characters.</source>
        <translation>Kein Pfad ist länger als 259 Zeichen.</translation>
    </message>
    <message>
        <source>Every disk is an ordinary file.</source>
        <translation>Jeder Datenträger ist eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The VM&apos;s account may open every disk.</source>
        <translation>Das Konto der VM darf jeden Datenträger öffnen.</translation>
    </message>
    <message>
        <source>No other process that can be seen holds a disk.</source>
        <translation>Kein anderer Prozess, der zu sehen ist, hält einen Datenträger offen.</translation>
    </message>
    <message>
        <source>No disk that is written to is read-only.</source>
        <translation>Kein Datenträger, in den geschrieben wird, ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>No disk is marked sparse, compressed, encrypted or with integrity.</source>
        <translation>Kein Datenträger ist als sparse, komprimiert, verschlüsselt oder mit Integrität markiert.</translation>
    </message>
    <message>
        <source>Every disk&apos;s ending fits its content.</source>
        <translation>Die Endung jedes Datenträgers passt zu seinem Inhalt.</translation>
    </message>
    <message>
        <source>No disk belongs to another VM too.</source>
        <translation>Kein Datenträger gehört auch einer anderen VM.</translation>
    </message>
    <message>
        <source>Every disk suits its controller.</source>
        <translation>Jeder Datenträger passt zu seinem Controller.</translation>
    </message>
    <message>
        <source>No image is missing.</source>
        <translation>Kein Abbild fehlt.</translation>
    </message>
    <message>
        <source>Every file of the chains can be read.</source>
        <translation>Jede Datei der Ketten kann gelesen werden.</translation>
    </message>
    <message>
        <source>No log waits to be replayed where it cannot be.</source>
        <translation>Kein Protokoll wartet dort auf das Nachspielen, wo das nicht möglich ist.</translation>
    </message>
    <message>
        <source>Every parent is where its child says that it is.</source>
        <translation>Jede übergeordnete Datei liegt, wo ihre untergeordnete es angibt.</translation>
    </message>
    <message>
        <source>The VM&apos;s account may open every parent.</source>
        <translation>Das Konto der VM darf jede übergeordnete Datei öffnen.</translation>
    </message>
    <message>
        <source>Every parent is the one its child was made over.</source>
        <translation>Jede übergeordnete Datei ist die, über der ihre untergeordnete angelegt wurde.</translation>
    </message>
    <message>
        <source>Parents and children fit in size and format.</source>
        <translation>Über- und untergeordnete Dateien passen in Größe und Format zusammen.</translation>
    </message>
    <message>
        <source>The VM writes to no file that others stand on.</source>
        <translation>Die VM schreibt in keine Datei, auf der andere aufbauen.</translation>
    </message>
    <message>
        <source>No network adapter is connected.</source>
        <translation>Kein Netzwerkadapter ist verbunden.</translation>
    </message>
    <message>
        <source>The saved state&apos;s own file can be read; the memory in it was not.</source>
        <translation>Die eigene Datei des gespeicherten Zustands kann gelesen werden; der Arbeitsspeicher darin wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It resumes only on a like processor; which one the host has is not in the files.</source>
        <translation>Fortgesetzt wird sie nur auf einem gleichartigen Prozessor; welchen der Host hat, steht nicht in den Dateien.</translation>
    </message>
    <message>
        <source>Whether the disks are as they were when the state was saved.</source>
        <translation>Ob die Datenträger so sind, wie sie beim Speichern des Zustands waren.</translation>
    </message>
    <message>
        <source>Whether the host&apos;s volumes have room for what it writes.</source>
        <translation>Ob die Volumes des Hosts Platz für das haben, was er schreibt.</translation>
    </message>
    <message>
        <source>No merge waits.</source>
        <translation>Keine Zusammenführung steht aus.</translation>
    </message>
    <message>
        <source>No change tracking is known to be stale.</source>
        <translation>Von keiner Änderungsnachverfolgung ist bekannt, dass sie veraltet wäre.</translation>
    </message>
    <message>
        <source>No replication is known to be out of step.</source>
        <translation>Von keiner Replikation ist bekannt, dass sie aus dem Takt wäre.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>nichts gespeichert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File in A</source>
        <translation>Datei in A</translation>
    </message>
    <message>
        <source>File in B</source>
        <translation>Datei in B</translation>
    </message>
    <message>
        <source>File in the guest</source>
        <translation>Datei im Gast</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Every snapshot stands below the one it was taken after; Now is the present state</source>
        <translation>Jeder Prüfpunkt steht unter dem, nach dem er erstellt wurde; „Jetzt“ ist der jetzige Zustand</translation>
    </message>
    <message>
        <source>Snapshot (Hyper-V: checkpoint)</source>
        <translation>Prüfpunkt (früher: Snapshot)</translation>
    </message>
    <message>
        <source>Whether memory was saved with it</source>
        <translation>Ob der Arbeitsspeicher mit gespeichert wurde</translation>
    </message>
    <message>
        <source>When the snapshot was taken</source>
        <translation>Wann der Prüfpunkt erstellt wurde</translation>
    </message>
    <message>
        <source>Written since the snapshot above: what this snapshot&apos;s own files hold</source>
        <translation>Geschrieben seit dem Prüfpunkt darüber: was die eigenen Dateien dieses Prüfpunkts enthalten</translation>
    </message>
    <message>
        <source>What no other snapshot and not Now reads</source>
        <translation>Was kein anderer Prüfpunkt und auch „Jetzt“ nicht liest</translation>
    </message>
    <message>
        <source>How much smaller the files are after deleting it and merging what is left</source>
        <translation>Um wie viel kleiner die Dateien nach dem Löschen und Zusammenführen des Rests sind</translation>
    </message>
    <message>
        <source>Disk files named by it</source>
        <translation>Von ihm genannte Datenträgerdateien</translation>
    </message>
    <message>
        <source>Findings about it or its files</source>
        <translation>Befunde zu ihm oder seinen Dateien</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Orphan file</source>
        <translation>Verwaiste Datei</translation>
    </message>
    <message>
        <source>{tip}
Click: back to the graph</source>
        <translation>{tip}
Klick: zurück zum Graphen</translation>
    </message>
    <message>
        <source>{tip}
Click: sort</source>
        <translation>{tip}
Klick: sortieren</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>A run without branches. Enter or double-click unfolds it.</source>
        <translation>Eine Reihe ohne Verzweigungen. Eingabe oder Doppelklick klappt sie auf.</translation>
    </message>
    <message>
        <source>{name}
Protected against deletion</source>
        <translation>{name}
Vor dem Löschen geschützt</translation>
    </message>
    <message>
        <source>{age} ago
{utc}</source>
        <translation>vor {age}
{utc}</translation>
    </message>
    <message>
        <source>Deleting is refused at present; Delete shows why.</source>
        <translation>Das Löschen wird derzeit abgelehnt; „Löschen“ zeigt, warum.</translation>
    </message>
    <message>
        <source>lane {lane}</source>
        <translation>Spur {lane}</translation>
    </message>
    <message>
        <source>protected against deletion</source>
        <translation>vor dem Löschen geschützt</translation>
    </message>
    <message numerus="yes">
        <source>{n} finding</source>
        <comment>{n} findings</comment>
        <translation>
            <numerusform>{n} Befund</numerusform>
            <numerusform>{n} Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>With memory</source>
        <translation>Mit Arbeitsspeicher</translation>
    </message>
    <message>
        <source>With half its memory</source>
        <translation>Mit halbem Arbeitsspeicher</translation>
    </message>
    <message numerus="yes">
        <source>⋮ {n} snapshot</source>
        <comment>⋮ {n} snapshots</comment>
        <translation>
            <numerusform>⋮ {n} Prüfpunkt</numerusform>
            <numerusform>⋮ {n} Prüfpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>gespeicherter Zustand</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>wird berechnet</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>{n} year</source>
        <comment>{n} years</comment>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month</source>
        <comment>{n} months</comment>
        <translation>
            <numerusform>{n} Monat</numerusform>
            <numerusform>{n} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} week</source>
        <comment>{n} weeks</comment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} y</source>
        <comment>years, in few letters</comment>
        <translation>
            <numerusform>{count} J.</numerusform>
            <numerusform>{count} J.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} mo</source>
        <comment>months, in few letters</comment>
        <translation>
            <numerusform>{count} Mon.</numerusform>
            <numerusform>{count} Mon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} w</source>
        <comment>weeks, in few letters</comment>
        <translation>
            <numerusform>{count} Wo.</numerusform>
            <numerusform>{count} Wo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <comment>days, in few letters</comment>
        <translation>
            <numerusform>{count} T.</numerusform>
            <numerusform>{count} T.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <comment>hours, in few letters</comment>
        <translation>
            <numerusform>{count} Std.</numerusform>
            <numerusform>{count} Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} m</source>
        <comment>minutes, in few letters</comment>
        <translation>
            <numerusform>{count} Min.</numerusform>
            <numerusform>{count} Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>an age below a minute</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>etwa {count} s</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>etwa {count} min</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>etwa {count} h</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>{n} snapshot found</source>
        <comment>{n} snapshots found</comment>
        <translation>
            <numerusform>{n} Prüfpunkt gefunden</numerusform>
            <numerusform>{n} Prüfpunkte gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} snapshot</source>
        <comment>{n} snapshots</comment>
        <translation>
            <numerusform>{n} Prüfpunkt</numerusform>
            <numerusform>{n} Prüfpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk files and saved states</source>
        <translation>Datenträgerdateien und gespeicherte Zustände</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>No action or export of this session has written enough to measure how fast this disk is.</source>
        <translation>Keine Aktion und kein Export dieser Sitzung hat genug geschrieben, um zu messen, wie schnell dieser Datenträger ist.</translation>
    </message>
    <message>
        <source>At {size} per second, as measured in this session</source>
        <translation>Mit {size} pro Sekunde, wie in dieser Sitzung gemessen</translation>
    </message>
    <message>
        <source>there is no report format &apos;{suffix}&apos;</source>
        <translation>es gibt kein Berichtsformat „{suffix}“</translation>
    </message>
    <message>
        <source>name a file that ends in .html, .csv or .json</source>
        <translation>nennen Sie eine Datei, die auf .html, .csv oder .json endet</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>Begleitdatei</translation>
    </message>
    <message>
        <source>{machine}, {moment}, {slot} could not be counted: {error}</source>
        <translation>{machine}, {moment}, {slot} konnte nicht gezählt werden: {error}</translation>
    </message>
    <message>
        <source>{machine}, {moment}, {slot} was counted in part: {error}</source>
        <translation>{machine}, {moment}, {slot} wurde nur zum Teil gezählt: {error}</translation>
    </message>
    <message>
        <source>The blocks of a file could not be counted: {error}</source>
        <translation>Die Blöcke einer Datei konnten nicht gezählt werden: {error}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Snapshots below {root}</source>
        <translation>Prüfpunkte unter {root}</translation>
    </message>
    <message>
        <source>Names, ids and paths in this report are pseudonyms.</source>
        <translation>Namen, IDs und Pfade in diesem Bericht sind Pseudonyme.</translation>
    </message>
    <message>
        <source>No virtual machine was found here.</source>
        <translation>Hier wurde kein virtueller Computer gefunden.</translation>
    </message>
    <message>
        <source>Files of no virtual machine</source>
        <translation>Dateien ohne virtuellen Computer</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Weitere Befunde</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>virtuelle Computer</translation>
    </message>
    <message>
        <source>snapshots found</source>
        <translation>gefundene Prüfpunkte</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>in files</source>
        <translation>in Dateien</translation>
    </message>
    <message>
        <source>superseded, to be merged</source>
        <translation>abgelöst, zusammenzuführen</translation>
    </message>
    <message>
        <source>in orphans</source>
        <translation>in verwaisten Dateien</translation>
    </message>
    <message>
        <source>errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>generation {number}</source>
        <translation>Generation {number}</translation>
    </message>
    <message>
        <source>no configuration</source>
        <translation>keine Konfiguration</translation>
    </message>
    <message>
        <source>Take it to a host that knows this version, or make a new VM on its disks.</source>
        <translation>Bringen Sie sie auf einen Host, der diese Version kennt, oder legen Sie über ihren Datenträgern eine neue VM an.</translation>
    </message>
    <message>
        <source>Configuration version {version} is that of Windows Server 2008 to 2012, of which Microsoft&apos;s table says nothing: its own version of the host knows it.</source>
        <translation>Die Konfigurationsversion {version} ist die von Windows Server 2008 bis 2012, zu der die Tabelle von Microsoft nichts sagt: Die zugehörige Version des Hosts kennt sie.</translation>
    </message>
    <message>
        <source>Start it on the version of Windows that made it, or convert it there.</source>
        <translation>Starten Sie sie auf der Windows-Version, die sie angelegt hat, oder konvertieren Sie sie dort.</translation>
    </message>
    <message>
        <source>configuration version {version}</source>
        <translation>Konfigurationsversion {version}</translation>
    </message>
    <message>
        <source>Convert the VM on an older host first, or make a new VM on its disks.</source>
        <translation>Konvertieren Sie die VM zuerst auf einem älteren Host, oder legen Sie über ihren Datenträgern eine neue VM an.</translation>
    </message>
    <message>
        <source>Raise the version on a host that takes both (Update-VMVersion, one way).</source>
        <translation>Heben Sie die Version auf einem Host an, der beide annimmt (Update-VMVersion, nicht umkehrbar).</translation>
    </message>
    <message>
        <source>{name} is a VHD; a generation 2 VM takes VHDX only.</source>
        <translation>{name} ist eine VHD; eine VM der Generation 2 nimmt nur VHDX.</translation>
    </message>
    <message>
        <source>Convert it (Convert-VHD), with everything it stands on.</source>
        <translation>Konvertieren Sie ihn (Convert-VHD) mit allem, worauf er aufbaut.</translation>
    </message>
    <message>
        <source>There is a disk at {slot}; a generation 2 VM has no IDE.</source>
        <translation>An {slot} ist ein Datenträger; eine VM der Generation 2 hat kein IDE.</translation>
    </message>
    <message>
        <source>Attach it to a SCSI controller.</source>
        <translation>Fügen Sie ihn an einen SCSI-Controller an.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {message}</source>
        <translation>{name} kann nicht gelesen werden: {message}</translation>
    </message>
    <message>
        <source>Replay the log: &apos;repair&apos; does it by a plan.</source>
        <translation>Spielen Sie das Protokoll nach: &apos;repair&apos; tut das nach einem Plan.</translation>
    </message>
    <message>
        <source>{name} is read-only, and its log must be written first.</source>
        <translation>{name} ist schreibgeschützt, und das Protokoll der Datei muss zuerst geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} has a log that waits to be replayed, and Hyper-V opens it for reading only.</source>
        <translation>{name} hat ein Protokoll, das auf das Nachspielen wartet, und Hyper-V öffnet die Datei nur zum Lesen.</translation>
    </message>
    <message>
        <source>The VM has a virtual TPM: it opens only where the certificates of its guardian are (&quot;key protector could not be unwrapped&quot; elsewhere).</source>
        <translation>Die VM hat ein virtuelles TPM: Es öffnet sich nur dort, wo die Zertifikate seines Wächters (Guardian) sind (anderswo &quot;key protector could not be unwrapped&quot;).</translation>
    </message>
    <message>
        <source>On another host, move both certificates of the guardian there first.</source>
        <translation>Bringen Sie für einen anderen Host zuerst beide Zertifikate des Wächters (Guardian) dorthin.</translation>
    </message>
    <message>
        <source>A virtual TPM needs configuration version 7.0; this is {version}.</source>
        <translation>Ein virtuelles TPM braucht die Konfigurationsversion 7.0; diese ist {version}.</translation>
    </message>
    <message>
        <source>Bring the configuration back as the host wrote it.</source>
        <translation>Holen Sie die Konfiguration zurück, wie der Host sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The configuration names accounts of the host that made it; on another host the start can fail for that: {accounts}.</source>
        <translation>Die Konfiguration nennt Konten des Hosts, der sie angelegt hat; auf einem anderen Host kann der Start daran scheitern: {accounts}.</translation>
    </message>
    <message>
        <source>On another host run Grant-VMConnectAccess once for this VM.</source>
        <translation>Führen Sie auf einem anderen Host einmal Grant-VMConnectAccess für diese VM aus.</translation>
    </message>
    <message>
        <source>Connect it on the host (Connect-VMNetworkAdapter).</source>
        <translation>Verbinden Sie ihn auf dem Host (Connect-VMNetworkAdapter).</translation>
    </message>
    <message>
        <source>Whether the port of the switch is there shows at the start (events 32, 21502).</source>
        <translation>Ob der Port des Switches da ist, zeigt sich beim Start (Ereignisse 32, 21502).</translation>
    </message>
    <message>
        <source>The runtime file (.VMRS) is missing; Microsoft&apos;s own advice removes it where a VM is stuck, so a start can do without.</source>
        <translation>Die Laufzeitdatei (.VMRS) fehlt; Microsoft rät selbst, sie zu entfernen, wenn eine VM hängt, daher kann ein Start ohne sie auskommen.</translation>
    </message>
    <message>
        <source>Nothing, unless the VM was saved: then bring the file back.</source>
        <translation>Nichts, außer die VM war gespeichert: Holen Sie dann die Datei zurück.</translation>
    </message>
    <message>
        <source>It would start and ruin what stands on {name}, to which it writes.</source>
        <translation>Sie würde starten und zerstören, was auf {name} aufbaut, da sie in diese Datei schreibt.</translation>
    </message>
    <message>
        <source>Do not start it; point Now at its newest disk: &apos;repair&apos; does it by a plan.</source>
        <translation>Starten Sie sie nicht; lassen Sie „Jetzt“ auf ihren neuesten Datenträger verweisen: &apos;repair&apos; tut das nach einem Plan.</translation>
    </message>
    <message>
        <source>A merge waits; the host does it while the VM is off, and may not start it where there is no room for that.</source>
        <translation>Eine Zusammenführung steht aus; der Host führt sie aus, solange die VM aus ist, und startet die VM womöglich nicht, wenn dafür kein Platz ist.</translation>
    </message>
    <message>
        <source>Run the merge (&apos;snapviewer merge&apos;).</source>
        <translation>Führen Sie die Zusammenführung aus (&apos;snapviewer merge&apos;).</translation>
    </message>
    <message>
        <source>The folder {name} lets in no VM&apos;s account; merges on the host were seen to fail for that (event 19100).</source>
        <translation>Der Ordner {name} lässt kein Konto der VM ein; daran sah man Zusammenführungen auf dem Host scheitern (Ereignis 19100).</translation>
    </message>
    <message>
        <source>The VM&apos;s account may not open {name}.</source>
        <translation>Das Konto der VM darf {name} nicht öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>longest chain {n} file</source>
        <comment>longest chain {n} files</comment>
        <translation>
            <numerusform>längste Kette {n} Datei</numerusform>
            <numerusform>längste Kette {n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest snapshot {age}</source>
        <translation>ältester Prüfpunkt {age}</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Circle: snapshot. Square: snapshot with memory. Double circle: Now. Diamond: cannot be read.</source>
        <translation>Kreis: Prüfpunkt. Quadrat: Prüfpunkt mit Arbeitsspeicher. Doppelkreis: Jetzt. Raute: nicht lesbar.</translation>
    </message>
    <message>
        <source>Now is not known: the VM&apos;s configuration could not be read.</source>
        <translation>„Jetzt“ ist nicht bekannt: Die Konfiguration der VM konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Would it start?</source>
        <translation>Würde sie starten?</translation>
    </message>
    <message>
        <source>Moments and disks</source>
        <translation>Zeitpunkte und Datenträger</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>File it reads</source>
        <translation>Gelesene Datei</translation>
    </message>
    <message>
        <source>Files in chain</source>
        <translation>Dateien in der Kette</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Virtuelle Größe</translation>
    </message>
    <message>
        <source>Written since parent</source>
        <translation>Seit übergeordneter Datei geschrieben</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>{held} of {all}, {part} in part</source>
        <translation>{held} von {all}, {part} teilweise</translation>
    </message>
    <message>
        <source>{held} of {all}</source>
        <translation>{held} von {all}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>Auf dem Volume</translation>
    </message>
    <message>
        <source>Parent or disk</source>
        <translation>Übergeordnete Datei oder Datenträger</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Genannt von</translation>
    </message>
    <message>
        <source>&apos;{snapshot}&apos;: {verdict}</source>
        <translation>„{snapshot}“: {verdict}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht zu sehen</translation>
    </message>
    <message>
        <source>On some not</source>
        <translation>Auf manchen nicht</translation>
    </message>
    <message>
        <source>{text} (not on {hosts})</source>
        <translation>{text} (nicht auf {hosts})</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Windows shows</source>
        <translation>Windows meldet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&apos;Not seen&apos;: it cannot be seen from files</source>
        <translation>„Nicht zu sehen“: Aus Dateien ist es nicht zu erkennen</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gefragt bei</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Windows reports</source>
        <translation>Windows meldet</translation>
    </message>
    <message>
        <source>Snapshots of {machine}</source>
        <translation>Prüfpunkte von {machine}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>mit Arbeitsspeicher</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>{size} written since the snapshot above</source>
        <translation>{size} seit dem Prüfpunkt darüber geschrieben</translation>
    </message>
    <message>
        <source>{size} written</source>
        <translation>{size} geschrieben</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nichts ist geöffnet</translation>
    </message>
    <message>
        <source>an action is running</source>
        <translation>eine Aktion läuft</translation>
    </message>
    <message>
        <source>an export is running</source>
        <translation>ein Export läuft</translation>
    </message>
    <message>
        <source>the rows are in tree order</source>
        <translation>die Zeilen stehen in Baumreihenfolge</translation>
    </message>
    <message>
        <source>no VM is selected</source>
        <translation>keine VM ist ausgewählt</translation>
    </message>
    <message>
        <source>no snapshot is selected</source>
        <translation>kein Prüfpunkt ist ausgewählt</translation>
    </message>
    <message>
        <source>nothing stands above the selection</source>
        <translation>nichts steht über der Auswahl</translation>
    </message>
    <message>
        <source>no moment is selected</source>
        <translation>kein Zeitpunkt ist ausgewählt</translation>
    </message>
    <message>
        <source>no differencing disk is selected</source>
        <translation>kein differenzierender Datenträger ist ausgewählt</translation>
    </message>
    <message>
        <source>Open a folder with virtual machines</source>
        <translation>Einen Ordner mit virtuellen Computern öffnen</translation>
    </message>
    <message>
        <source>Open a disk file</source>
        <translation>Eine Datenträgerdatei öffnen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Not now: {reason}</source>
        <translation>Jetzt nicht: {reason}</translation>
    </message>
    <message>
        <source>Open already: {names}</source>
        <translation>Bereits geöffnet: {names}</translation>
    </message>
    <message>
        <source>Disks (*.vhd *.vhdx *.avhd *.avhdx)</source>
        <translation>Datenträger (*.vhd *.vhdx *.avhd *.avhdx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Building the demo VM</source>
        <translation>Demo-VM wird angelegt</translation>
    </message>
    <message>
        <source>there is no moment to compare</source>
        <translation>es gibt keinen Zeitpunkt zum Vergleichen</translation>
    </message>
    <message>
        <source>what stands above the selection is not known</source>
        <translation>was über der Auswahl steht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Take snapshot of {machine}</source>
        <translation>Prüfpunkt von {machine} erstellen</translation>
    </message>
    <message>
        <source>Keeps the present state. What is written from now on goes to a new file per disk.</source>
        <translation>Hält den gegenwärtigen Zustand fest. Was ab jetzt geschrieben wird, kommt je Datenträger in eine neue Datei.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Planning the snapshot</source>
        <translation>Prüfpunkt wird geplant</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Planning to revert to {moment}</source>
        <translation>Zurücksetzen auf {moment} wird geplant</translation>
    </message>
    <message>
        <source>Planning to delete {moment}</source>
        <translation>Löschen von {moment} wird geplant</translation>
    </message>
    <message>
        <source>Planning the merge</source>
        <translation>Zusammenführung wird geplant</translation>
    </message>
    <message>
        <source>Rename snapshot {moment}</source>
        <translation>Prüfpunkt {moment} umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Planning the new name</source>
        <translation>Neuer Name wird geplant</translation>
    </message>
    <message>
        <source>Notes of {moment}</source>
        <translation>Notizen von {moment}</translation>
    </message>
    <message>
        <source>Planning the new notes</source>
        <translation>Neue Notizen werden geplant</translation>
    </message>
    <message>
        <source>Planning the protection</source>
        <translation>Schutz wird geplant</translation>
    </message>
    <message>
        <source>Planning to remove the protection</source>
        <translation>Aufheben des Schutzes wird geplant</translation>
    </message>
    <message>
        <source>Planning to undo</source>
        <translation>Rückgängigmachen wird geplant</translation>
    </message>
    <message>
        <source>Planning to empty the trash</source>
        <translation>Leeren des Papierkorbs wird geplant</translation>
    </message>
    <message>
        <source>Planning to go back</source>
        <translation>Zurückgehen wird geplant</translation>
    </message>
    <message>
        <source>Planning to continue</source>
        <translation>Fortsetzen wird geplant</translation>
    </message>
    <message>
        <source>Forecasting deletes</source>
        <translation>Löschungen werden vorausberechnet</translation>
    </message>
    <message>
        <source>About snapviewer</source>
        <translation>Info zu snapviewer</translation>
    </message>
    <message>
        <source>See, compare, take, revert and prune a Hyper-V virtual machine&apos;s snapshots from its files alone.</source>
        <translation>Die Prüfpunkte eines virtuellen Hyper-V-Computers allein aus seinen Dateien ansehen, vergleichen, erstellen, ausdünnen und auf sie zurücksetzen.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Block map</source>
        <translation>Blockkarte</translation>
    </message>
    <message>
        <source>No map.</source>
        <translation>Keine Karte.</translation>
    </message>
    <message>
        <source>{start} to {stop} of {size}. {parts}</source>
        <translation>{start} bis {stop} von {size}. {parts}</translation>
    </message>
    <message>
        <source>{state}
{offset:#x} to {end:#x} ({size})</source>
        <translation>{state}
{offset:#x} bis {end:#x} ({size})</translation>
    </message>
    <message>
        <source>An action is running</source>
        <translation>Eine Aktion läuft</translation>
    </message>
    <message>
        <source>{job} is not finished.</source>
        <translation>{job} ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Stopping leaves every moment readable; the next start offers to continue or go back.</source>
        <translation>Beim Anhalten bleibt jeder Zeitpunkt lesbar; der nächste Start bietet an, fortzusetzen oder zurückzugehen.</translation>
    </message>
    <message>
        <source>Plans wait</source>
        <translation>Pläne warten</translation>
    </message>
    <message>
        <source>Plans wait in the list of jobs.</source>
        <translation>In der Auftragsliste warten Pläne.</translation>
    </message>
    <message>
        <source>They are forgotten; nothing was changed by them.</source>
        <translation>Sie werden verworfen; durch sie wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Forget them and close</source>
        <translation>Verwerfen und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Prüfpunkt</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>Daten&amp;träger</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a VM&apos;s folder or a folder that holds many VMs</source>
        <translation>Den Ordner einer VM oder einen Ordner mit vielen VMs öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open d&amp;isk file…</source>
        <translation>&amp;Datenträgerdatei öffnen…</translation>
    </message>
    <message>
        <source>Open one disk file with its chain</source>
        <translation>Eine einzelne Datenträgerdatei mit ihrer Kette öffnen</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Open a further folder together with this one: all are judged together</source>
        <translation>Einen weiteren Ordner zusammen mit diesem öffnen: Alle werden gemeinsam beurteilt</translation>
    </message>
    <message>
        <source>Open &amp;demo VM</source>
        <translation>D&amp;emo-VM öffnen</translation>
    </message>
    <message>
        <source>Build a small real VM folder and open it</source>
        <translation>Einen kleinen echten VM-Ordner anlegen und öffnen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Den Ordner neu lesen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Write all VMs, files and findings to an HTML, CSV or JSON file</source>
        <translation>Alle VMs, Dateien und Befunde in eine HTML-, CSV- oder JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;tree as picture…</source>
        <translation>Baum als B&amp;ild speichern…</translation>
    </message>
    <message>
        <source>Write the snapshots of this VM as an SVG or PNG drawing</source>
        <translation>Die Prüfpunkte dieser VM als SVG- oder PNG-Zeichnung schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation>Prüfpunkt &amp;erstellen…</translation>
    </message>
    <message>
        <source>Keep the present state as a snapshot (Hyper-V: checkpoint)</source>
        <translation>Den gegenwärtigen Zustand als Prüfpunkt festhalten (Hyper-V: Prüfpunkt)</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Re&amp;vert to…</source>
        <translation>&amp;Zurücksetzen auf…</translation>
    </message>
    <message>
        <source>Make the selected snapshot the present state (Hyper-V: Apply)</source>
        <translation>Den ausgewählten Prüfpunkt zum gegenwärtigen Zustand machen (Hyper-V: Anwenden)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Give the snapshot another name</source>
        <translation>Dem Prüfpunkt einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Edit not&amp;es…</source>
        <translation>&amp;Notizen bearbeiten…</translation>
    </message>
    <message>
        <source>Change the snapshot&apos;s notes</source>
        <translation>Die Notizen des Prüfpunkts ändern</translation>
    </message>
    <message>
        <source>&amp;Protect…</source>
        <translation>&amp;Schützen…</translation>
    </message>
    <message>
        <source>Refuse to delete the snapshot until the protection is removed; again: remove it</source>
        <translation>Das Löschen des Prüfpunkts verweigern, bis der Schutz aufgehoben ist; nochmals: Schutz aufheben</translation>
    </message>
    <message>
        <source>&amp;Delete snapshot…</source>
        <translation>Prüfpunkt &amp;löschen…</translation>
    </message>
    <message>
        <source>Remove the snapshot; every other moment keeps its content</source>
        <translation>Den Prüfpunkt entfernen; jeder andere Zeitpunkt behält seinen Inhalt</translation>
    </message>
    <message>
        <source>Delete snapshot s&amp;ubtree…</source>
        <translation>Prüfpunkt-Unters&amp;truktur löschen…</translation>
    </message>
    <message>
        <source>Remove the snapshot and all below it, except what Now stands on</source>
        <translation>Den Prüfpunkt und alles darunter entfernen, außer dem, worauf „Jetzt“ steht</translation>
    </message>
    <message>
        <source>&amp;Merge waiting files…</source>
        <translation>&amp;Ausstehende Dateien zusammenführen…</translation>
    </message>
    <message>
        <source>Write what waits into its parent and shorten the chain (VMware: consolidate)</source>
        <translation>Das Ausstehende in die übergeordnete Datei schreiben und die Kette verkürzen (VMware: Konsolidieren)</translation>
    </message>
    <message>
        <source>&amp;Inspect the files</source>
        <translation>&amp;Dateien untersuchen</translation>
    </message>
    <message>
        <source>List the disk files behind the selection</source>
        <translation>Die Datenträgerdateien hinter der Auswahl auflisten</translation>
    </message>
    <message>
        <source>&amp;Export disk…</source>
        <translation>Datenträger e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the selected moment&apos;s disk to one file</source>
        <translation>Den Datenträger des ausgewählten Zeitpunkts in eine einzige Datei schreiben</translation>
    </message>
    <message>
        <source>Export as a &amp;VM…</source>
        <translation>Als V&amp;M exportieren…</translation>
    </message>
    <message>
        <source>Write the selected moment as a VM of its own, into a new folder</source>
        <translation>Den gewählten Zeitpunkt als eigene VM in einen neuen Ordner schreiben</translation>
    </message>
    <message>
        <source>Re&amp;connect…</source>
        <translation>Neu &amp;verbinden…</translation>
    </message>
    <message>
        <source>Point the selected disk file to another parent</source>
        <translation>Die ausgewählte Datenträgerdatei auf eine andere übergeordnete Datei verweisen lassen</translation>
    </message>
    <message>
        <source>Compare the two selected moments; with one selected, with Now</source>
        <translation>Die zwei ausgewählten Zeitpunkte vergleichen; wenn nur einer ausgewählt ist, mit „Jetzt“</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with the snapshot &amp;above</source>
        <translation>Mit dem Prüfpunkt darü&amp;ber vergleichen</translation>
    </message>
    <message>
        <source>What was written since the snapshot above</source>
        <translation>Was seit dem Prüfpunkt darüber geschrieben wurde</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Show all findings of this folder</source>
        <translation>Alle Befunde dieses Ordners anzeigen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Dee&amp;per check</source>
        <translation>&amp;Gründlicher prüfen</translation>
    </message>
    <message>
        <source>Read every block map, look what runs in the guests, check permissions</source>
        <translation>Jede Blockkarte lesen, nachsehen, was in den Gästen läuft, Berechtigungen prüfen</translation>
    </message>
    <message>
        <source>&amp;Orphan files…</source>
        <translation>Ver&amp;waiste Dateien…</translation>
    </message>
    <message>
        <source>List the files that nothing needs: inspect, export, move to trash</source>
        <translation>Die Dateien auflisten, die nichts braucht: untersuchen, exportieren, in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Und&amp;o last action…</source>
        <translation>Letzte Aktion &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>Take back the last finished action from the trash</source>
        <translation>Die letzte abgeschlossene Aktion aus dem Papierkorb zurücknehmen</translation>
    </message>
    <message>
        <source>Show the tras&amp;h…</source>
        <translation>Papierk&amp;orb anzeigen…</translation>
    </message>
    <message>
        <source>What earlier actions kept, and when</source>
        <translation>Was frühere Aktionen aufgehoben haben und wann</translation>
    </message>
    <message>
        <source>Empty the t&amp;rash…</source>
        <translation>Papier&amp;korb leeren…</translation>
    </message>
    <message>
        <source>Remove for good what earlier actions kept; frees its space</source>
        <translation>Endgültig entfernen, was frühere Aktionen aufgehoben haben; gibt dessen Platz frei</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>Filter snapshots and files</source>
        <translation>Prüfpunkte und Dateien filtern</translation>
    </message>
    <message>
        <source>Go to &amp;Now</source>
        <translation>Zu „&amp;Jetzt“ gehen</translation>
    </message>
    <message>
        <source>Select the present state</source>
        <translation>Den gegenwärtigen Zustand auswählen</translation>
    </message>
    <message>
        <source>&amp;Tree order</source>
        <translation>Baumreihen&amp;folge</translation>
    </message>
    <message>
        <source>Back from a sorted list to the graph: parents above what was taken after them</source>
        <translation>Von einer sortierten Liste zurück zum Graphen: Übergeordnete stehen über dem, was nach ihnen erstellt wurde</translation>
    </message>
    <message>
        <source>F&amp;old all runs again</source>
        <translation>Alle Folgen &amp;wieder einklappen</translation>
    </message>
    <message>
        <source>Fold what was unfolded</source>
        <translation>Einklappen, was ausgeklappt wurde</translation>
    </message>
    <message>
        <source>Command &amp;list…</source>
        <translation>&amp;Befehlsliste…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Einen Befehl nach seinem Namen suchen</translation>
    </message>
    <message>
        <source>E&amp;xplain the selection</source>
        <translation>Auswahl &amp;erklären</translation>
    </message>
    <message>
        <source>What is this, may I delete it, and what happens then</source>
        <translation>Was ist das, darf ich es löschen, und was geschieht dann</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>The words used here, with Hyper-V&apos;s own and the cmdlets</source>
        <translation>Die hier verwendeten Wörter, mit denen von Hyper-V und den Cmdlets</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>Every key in one list</source>
        <translation>Alle Tasten in einer Liste</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>The tour, recovery, JSON, formats and how the program is built</source>
        <translation>Die Führung, Wiederherstellung, JSON, Formate und wie das Programm gebaut ist</translation>
    </message>
    <message>
        <source>&amp;About snapviewer</source>
        <translation>&amp;Info zu snapviewer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Blocks, files or settings</source>
        <translation>Blöcke, Dateien oder Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Moment A</source>
        <translation>Zeitpunkt A</translation>
    </message>
    <message>
        <source>Moment B</source>
        <translation>Zeitpunkt B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the changed ranges</source>
        <translation>Die geänderten Bereiche exportieren</translation>
    </message>
    <message>
        <source>Store the list of changed ranges as CSV or JSON</source>
        <translation>Die Liste der geänderten Bereiche als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Another disk or VM…</source>
        <translation>Anderer Datenträger oder andere VM…</translation>
    </message>
    <message>
        <source>{moment} of {place}</source>
        <translation>{moment} von {place}</translation>
    </message>
    <message>
        <source>Map of the difference</source>
        <translation>Karte der Unterschiede</translation>
    </message>
    <message>
        <source>Changed ranges</source>
        <translation>Geänderte Bereiche</translation>
    </message>
    <message>
        <source>Name the guest&apos;s files</source>
        <translation>Dateien des Gasts benennen</translation>
    </message>
    <message>
        <source>Look up which file of the guest lies in each changed range</source>
        <translation>Nachschlagen, welche Datei des Gasts in jedem geänderten Bereich liegt</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Vorheriger Unterschied (Shift+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Nächster Unterschied (F7)</translation>
    </message>
    <message>
        <source>Map, ranges and bytes</source>
        <translation>Karte, Bereiche und Bytes</translation>
    </message>
    <message>
        <source>Compare {machine}</source>
        <translation>{machine} vergleichen</translation>
    </message>
    <message>
        <source>The VM is no longer there.</source>
        <translation>Die VM ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Comparing {a} with {b}</source>
        <translation>{a} wird mit {b} verglichen</translation>
    </message>
    <message>
        <source>{label}… {done} of {total}</source>
        <translation>{label}… {done} von {total}</translation>
    </message>
    <message>
        <source>These moments cannot be compared: {error}</source>
        <translation>Diese Zeitpunkte können nicht verglichen werden: {error}</translation>
    </message>
    <message>
        <source>{size} differ in {ranges}; {read} of {all} had to be read</source>
        <translation>{size} verschieden ({ranges}); {read} von {all} mussten gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>{n} range</source>
        <comment>{n} ranges</comment>
        <translation>
            <numerusform>{n} Bereich</numerusform>
            <numerusform>{n} Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs: both moments read the same bytes.</source>
        <translation>Kein Unterschied: Beide Zeitpunkte lesen dieselben Bytes.</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>The disk is {a} in A and {b} in B; what only one has counts as different.</source>
        <translation>Der Datenträger ist {a} in A und {b} in B; was nur einer hat, gilt als verschieden.</translation>
    </message>
    <message>
        <source>{exact} differ</source>
        <translation>{exact} verschieden</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>1 cell = {size}</source>
        <translation>1 Zelle = {size}</translation>
    </message>
    <message>
        <source>Difference {number} of {all}: {size} at {start:#x}</source>
        <translation>Unterschied {number} von {all}: {size} bei {start:#x}</translation>
    </message>
    <message>
        <source>Finding the guest&apos;s files</source>
        <translation>Dateien des Gasts werden gesucht</translation>
    </message>
    <message>
        <source>Comparing files…</source>
        <translation>Dateien werden verglichen…</translation>
    </message>
    <message>
        <source>Files could not be compared.</source>
        <translation>Dateien konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Exporting ranges</source>
        <translation>Bereiche werden exportiert</translation>
    </message>
    <message>
        <source>Written: {out}</source>
        <translation>Geschrieben: {out}</translation>
    </message>
    <message>
        <source>{names} (in A)</source>
        <translation>{names} (in A)</translation>
    </message>
    <message>
        <source>no file (metadata or free)</source>
        <translation>keine Datei (Metadaten oder frei)</translation>
    </message>
    <message>
        <source>No snapshot names this file any more and one file stands on it. Merge writes that file into it and frees the rest.</source>
        <translation>Kein Prüfpunkt nennt diese Datei mehr, und eine Datei baut darauf auf. Zusammenführen schreibt jene Datei in diese und gibt den Rest frei.</translation>
    </message>
    <message>
        <source>No snapshot names this file any more, but two or more files stand on it. It must stay and frees nothing.</source>
        <translation>Kein Prüfpunkt nennt diese Datei mehr, aber zwei oder mehr Dateien bauen darauf auf. Sie muss bleiben und gibt nichts frei.</translation>
    </message>
    <message>
        <source>No VM, no snapshot and no disk in use refers to this file. Everything that could refer to it was read.</source>
        <translation>Keine VM, kein Prüfpunkt und kein verwendeter Datenträger verweist auf diese Datei. Alles, was auf sie verweisen könnte, wurde gelesen.</translation>
    </message>
    <message>
        <source>Whether something needs this file is not known, because something that could refer to it could not be read. It is never touched.</source>
        <translation>Ob etwas diese Datei braucht, ist nicht bekannt, weil etwas, das auf sie verweisen könnte, nicht gelesen werden konnte. Sie wird nie angerührt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tabs of the details</source>
        <translation>Registerkarten der Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Find a key or value</source>
        <translation>Schlüssel oder Wert suchen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation>Befunde ({count})</translation>
    </message>
    <message>
        <source>Now, {state}: {why}</source>
        <translation>Jetzt, {state}: {why}</translation>
    </message>
    <message>
        <source>Now, {state}</source>
        <translation>Jetzt, {state}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>nothing, it is the first</source>
        <translation>nichts, es ist der erste</translation>
    </message>
    <message>
        <source>No VM and no disk in use here names this file, but that proves nothing: it may belong to a VM elsewhere. It is never touched.</source>
        <translation>Keine VM und kein Datenträger in Gebrauch hier nennt diese Datei, aber das beweist nichts: Sie kann zu einer VM anderswo gehören. Sie wird nie angerührt.</translation>
    </message>
    <message>
        <source>A disk by its content, under another ending: somebody set it aside. It is never touched, and what it stands on is not changed.</source>
        <translation>Dem Inhalt nach ein Datenträger, unter einer anderen Endung: Jemand hat ihn beiseitegelegt. Er wird nie angerührt, und worauf er aufbaut, wird nicht geändert.</translation>
    </message>
    <message>
        <source>A disk that somebody deleted: it lies in a recycle bin until that is emptied. It is never touched.</source>
        <translation>Ein Datenträger, den jemand gelöscht hat: Er liegt in einem Windows-Papierkorb, bis dieser geleert wird. Er wird nie angerührt.</translation>
    </message>
    <message>
        <source>nothing that was found here</source>
        <translation>nichts, was hier gefunden wurde</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Written since {parent}</source>
        <translation>Seit {parent} geschrieben</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>not known: {failed}</source>
        <translation>nicht bekannt: {failed}</translation>
    </message>
    <message>
        <source>Reads in all</source>
        <translation>Liest insgesamt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>its files are missing</source>
        <translation>seine Dateien fehlen</translation>
    </message>
    <message>
        <source>{size} saved</source>
        <translation>{size} gespeichert</translation>
    </message>
    <message>
        <source>{size} saved, a file of it is missing</source>
        <translation>{size} gespeichert, eine Datei davon fehlt</translation>
    </message>
    <message>
        <source>missing: {stored}</source>
        <translation>fehlt: {stored}</translation>
    </message>
    <message>
        <source>a physical disk, not covered</source>
        <translation>ein physischer Datenträger, nicht erfasst</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>What the VM&apos;s settings ask of new snapshots; how existing ones were made is not told by any established key.</source>
        <translation>Was die Einstellungen der VM für neue Prüfpunkte verlangen; wie vorhandene erstellt wurden, sagt kein gesicherter Schlüssel.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>against deletion by snapviewer; Hyper-V itself knows nothing of it</source>
        <translation>vor dem Löschen durch snapviewer; Hyper-V selbst weiß davon nichts</translation>
    </message>
    <message>
        <source>A run without branches. Enter unfolds it.</source>
        <translation>Eine Folge ohne Verzweigungen. Die Eingabetaste klappt sie auf.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Baut auf</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>Gelöscht aus</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>{slot}: {reason}</source>
        <translation>{slot}: {reason}</translation>
    </message>
    <message>
        <source>Nothing is merged into {file}, and it is not removed.</source>
        <translation>Nichts wird in {file} zusammengeführt, und die Datei wird nicht entfernt.</translation>
    </message>
    <message>
        <source>{slot}, parent {depth}</source>
        <translation>{slot}, übergeordnet {depth}</translation>
    </message>
    <message>
        <source>This row has no configuration of its own.</source>
        <translation>Diese Zeile hat keine eigene Konfiguration.</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>refused at present; Delete shows why</source>
        <translation>derzeit abgelehnt; „Löschen“ zeigt, warum</translation>
    </message>
    <message>
        <source>needs {size} more</source>
        <translation>braucht {size} mehr</translation>
    </message>
    <message>
        <source>frees {size}</source>
        <translation>gibt {size} frei</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Disk {number}: {slot}</source>
        <translation>Datenträger {number}: {slot}</translation>
    </message>
    <message>
        <source>{slot} (Ctrl+{number})</source>
        <translation>{slot} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>zum Zeitpunkt {moment}</translation>
    </message>
    <message>
        <source>Click a cell to see what is there. Wheel zooms, dragging pans.</source>
        <translation>Klicken Sie auf eine Zelle, um zu sehen, was dort ist. Das Mausrad zoomt, Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>The other moment</source>
        <translation>Der andere Zeitpunkt</translation>
    </message>
    <message>
        <source>The moment to compare with</source>
        <translation>Der Zeitpunkt, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Files of the chain</source>
        <translation>Dateien der Kette</translation>
    </message>
    <message>
        <source>Ranges of the map</source>
        <translation>Bereiche der Karte</translation>
    </message>
    <message>
        <source>Show the whole disk (0). Wheel or + and - zoom, dragging pans.</source>
        <translation>Den ganzen Datenträger zeigen (0). Mausrad oder + und - zoomen, Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>Show the whole disk</source>
        <translation>Den ganzen Datenträger zeigen</translation>
    </message>
    <message>
        <source>Files, ranges and bytes</source>
        <translation>Dateien, Bereiche und Bytes</translation>
    </message>
    <message>
        <source>Files, ranges or bytes</source>
        <translation>Dateien, Bereiche oder Bytes</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The files of the chain, top first</source>
        <translation>Die Dateien der Kette, oberste zuerst</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>Die Karte als Tabelle</translation>
    </message>
    <message>
        <source>The bytes at the place chosen in map or table</source>
        <translation>Die Bytes an der in Karte oder Tabelle gewählten Stelle</translation>
    </message>
    <message>
        <source>Map and chain</source>
        <translation>Karte und Kette</translation>
    </message>
    <message>
        <source>This moment has no disk here.</source>
        <translation>Dieser Zeitpunkt hat hier keinen Datenträger.</translation>
    </message>
    <message>
        <source>Block map of {slot} at {moment}</source>
        <translation>Blockkarte von {slot} zum Zeitpunkt {moment}</translation>
    </message>
    <message>
        <source>Adding up {slot}</source>
        <translation>{slot} wird zusammengezählt</translation>
    </message>
    <message>
        <source>Reading the disk</source>
        <translation>Datenträger wird gelesen</translation>
    </message>
    <message>
        <source>This disk cannot be read.

{error}</source>
        <translation>Dieser Datenträger kann nicht gelesen werden.

{error}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not have this disk</source>
        <translation>„{name}“ hat diesen Datenträger nicht</translation>
    </message>
    <message>
        <source>Mapping {slot}</source>
        <translation>Karte von {slot} wird erstellt</translation>
    </message>
    <message>
        <source>This cannot be shown: {error}</source>
        <translation>Dies kann nicht angezeigt werden: {error}</translation>
    </message>
    <message>
        <source>{path}: {format}, {blocks} of {size}</source>
        <translation>{path}: {format}, {blocks} von {size}</translation>
    </message>
    <message numerus="yes">
        <source>{n} block</source>
        <comment>{n} blocks</comment>
        <translation>
            <numerusform>{n} Block</numerusform>
            <numerusform>{n} Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranges (first {number})</source>
        <translation>Bereiche (die ersten {number})</translation>
    </message>
    <message>
        <source>Ranges ({number})</source>
        <translation>Bereiche ({number})</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Computer</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tabs of the lower area</source>
        <translation>Registerkarten des unteren Bereichs</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>{doing} did not work</source>
        <translation>Nicht gelungen: {doing}</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ist nicht gelungen</translation>
    </message>
    <message>
        <source>{doing} was refused</source>
        <translation>Abgelehnt: {doing}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>A bug in snapviewer</source>
        <translation>Ein Fehler in snapviewer</translation>
    </message>
    <message>
        <source>{title}.

This is a mistake in the program, not in your files: {name}: {error}</source>
        <translation>{title}.

Dies ist ein Fehler im Programm, nicht in Ihren Dateien: {name}: {error}</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Bitte melden Sie ihn mit den Details unten.</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Datei: {file}</translation>
    </message>
    <message>
        <source>Where: {structure} at offset {offset:#x}</source>
        <translation>Stelle: {structure} bei Offset {offset:#x}</translation>
    </message>
    <message>
        <source>Where: {structure}</source>
        <translation>Stelle: {structure}</translation>
    </message>
    <message>
        <source>Code: {code} (Windows: {windows:#010x})</source>
        <translation>Code: {code} (Windows: {windows:#010x})</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>Abhilfe: {remedy}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the finding as text</source>
        <translation>Den Befund als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>Den Befund kopieren</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Wenn nichts getan wird</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Details des Befunds</translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation>Befunde und Details</translation>
    </message>
    <message>
        <source>Find a parent…</source>
        <translation>Übergeordnete Datei suchen…</translation>
    </message>
    <message>
        <source>Ranks the candidates and tries them in memory</source>
        <translation>Ordnet die Kandidaten nach Eignung und probiert sie im Arbeitsspeicher aus</translation>
    </message>
    <message>
        <source>Orphan files…</source>
        <translation>Verwaiste Dateien…</translation>
    </message>
    <message>
        <source>Lists every orphan: inspect, export, move to trash</source>
        <translation>Listet jede verwaiste Datei auf: untersuchen, exportieren, in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Shows the plan first</source>
        <translation>Zeigt zuerst den Plan</translation>
    </message>
    <message>
        <source>Add {folder}</source>
        <translation>{folder} hinzufügen</translation>
    </message>
    <message>
        <source>Opens it together with the others; it only reads</source>
        <translation>Öffnet ihn zusammen mit den anderen; es wird nur gelesen</translation>
    </message>
    <message>
        <source>Opens a further folder together with the others; it only reads</source>
        <translation>Öffnet einen weiteren Ordner zusammen mit den anderen; es wird nur gelesen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Checked: nothing found.</source>
        <translation>Geprüft: nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} with data at risk</source>
        <comment>{n} with data at risk</comment>
        <translation>
            <numerusform>{n} mit gefährdeten Daten</numerusform>
            <numerusform>{n} mit gefährdeten Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <comment>{n} to look at</comment>
        <translation>
            <numerusform>{n} anzusehen</numerusform>
            <numerusform>{n} anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>{n} Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the folder</source>
        <translation>Der Ordner wird beobachtet</translation>
    </message>
    <message>
        <source>Changed on disk since it was read: {first} and {more} more.</source>
        <translation>Seit dem Lesen auf dem Datenträger geändert: {first} und {more} weitere.</translation>
    </message>
    <message>
        <source>Changed on disk since it was read: {first}.</source>
        <translation>Seit dem Lesen auf dem Datenträger geändert: {first}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Tree, single folders joined</source>
        <translation>Baum, einzelne Ordner zusammengefasst</translation>
    </message>
    <message>
        <source>Flat list</source>
        <translation>Flache Liste</translation>
    </message>
    <message>
        <source>Changed files in the guest</source>
        <translation>Geänderte Dateien im Gast</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>Nach Pfad filtern</translation>
    </message>
    <message>
        <source>How the files are arranged</source>
        <translation>Wie die Dateien angeordnet sind</translation>
    </message>
    <message>
        <source>Copy out from A…</source>
        <translation>Aus A herauskopieren…</translation>
    </message>
    <message>
        <source>Copy what is selected as A has it</source>
        <translation>Das Ausgewählte kopieren, wie A es hat</translation>
    </message>
    <message>
        <source>Copy out from B…</source>
        <translation>Aus B herauskopieren…</translation>
    </message>
    <message>
        <source>Copy what is selected as B has it</source>
        <translation>Das Ausgewählte kopieren, wie B es hat</translation>
    </message>
    <message>
        <source>Snapshots in which this file changed…</source>
        <translation>Prüfpunkte, in denen sich diese Datei geändert hat…</translation>
    </message>
    <message>
        <source>Looks for the file at every moment of the VM</source>
        <translation>Sucht die Datei zu jedem Zeitpunkt der VM</translation>
    </message>
    <message>
        <source>File view not possible: {message}.</source>
        <translation>Dateiansicht nicht möglich: {message}.</translation>
    </message>
    <message>
        <source>Volume {index} ({filesystem}): {reason}</source>
        <translation>Volume {index} ({filesystem}): {reason}</translation>
    </message>
    <message>
        <source>The block view works.</source>
        <translation>Die Blockansicht funktioniert.</translation>
    </message>
    <message>
        <source>No file system was found on this disk.</source>
        <translation>Auf diesem Datenträger wurde kein Dateisystem gefunden.</translation>
    </message>
    <message>
        <source>{files}: {changes}.</source>
        <translation>{files}: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>no file differs</source>
        <translation>keine Datei ist verschieden</translation>
    </message>
    <message>
        <source>B holds {size} more.</source>
        <translation>B enthält {size} mehr.</translation>
    </message>
    <message>
        <source>B holds {size} less.</source>
        <translation>B enthält {size} weniger.</translation>
    </message>
    <message>
        <source>Copy the files to a folder</source>
        <translation>Die Dateien in einen Ordner kopieren</translation>
    </message>
    <message>
        <source>Copying {files} from {moment}</source>
        <translation>{files} aus {moment} werden kopiert</translation>
    </message>
    <message>
        <source>Copying out</source>
        <translation>Herauskopieren läuft</translation>
    </message>
    <message>
        <source>{files} ({size}) copied to {folder}.</source>
        <translation>{files} ({size}) nach {folder} kopiert.</translation>
    </message>
    <message>
        <source>{count} not copied: {first}</source>
        <translation>{count} nicht kopiert: {first}</translation>
    </message>
    <message numerus="yes">
        <source>{n} name was altered for this computer.</source>
        <comment>{n} names were altered for this computer.</comment>
        <translation>
            <numerusform>{n} Name wurde für diesen Computer abgeändert.</numerusform>
            <numerusform>{n} Namen wurden für diesen Computer abgeändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {path} at every moment</source>
        <translation>{path} wird zu jedem Zeitpunkt gesucht</translation>
    </message>
    <message>
        <source>Looking for versions</source>
        <translation>Versionen werden gesucht</translation>
    </message>
    <message>
        <source>{path}: it does not exist at {moment}</source>
        <translation>{path}: ist zum Zeitpunkt {moment} nicht vorhanden</translation>
    </message>
    <message>
        <source>{path}: written as {place}</source>
        <translation>{path}: geschrieben als {place}</translation>
    </message>
    <message>
        <source>{path}: the volume does not exist at {moment}</source>
        <translation>{path}: das Volume ist zum Zeitpunkt {moment} nicht vorhanden</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>this is no folder</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>choose an existing folder</source>
        <translation>wählen Sie einen vorhandenen Ordner</translation>
    </message>
    <message>
        <source>What is this? {title}</source>
        <translation>Was ist das? {title}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>May I delete it?</source>
        <translation>Darf ich es löschen?</translation>
    </message>
    <message>
        <source>What happens if I do</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>In Hyper-V</source>
        <translation>In Hyper-V</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Go to the parent</source>
        <translation>Zum übergeordneten Prüfpunkt gehen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Go to the first row below</source>
        <translation>Zur ersten Zeile darunter gehen</translation>
    </message>
    <message>
        <source>Go to the branch before</source>
        <translation>Zum vorherigen Zweig gehen</translation>
    </message>
    <message>
        <source>Go to the next branch</source>
        <translation>Zum nächsten Zweig gehen</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>Zur ersten Zeile gehen</translation>
    </message>
    <message>
        <source>Go to Now</source>
        <translation>Zu „Jetzt“ gehen</translation>
    </message>
    <message>
        <source>Unfold a run</source>
        <translation>Eine Folge ausklappen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Cancel what runs; close a dialog</source>
        <translation>Abbrechen, was läuft; ein Dialogfeld schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Show that disk</source>
        <translation>Diesen Datenträger anzeigen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Gilt in</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Bytes of the disk</source>
        <translation>Bytes des Datenträgers</translation>
    </message>
    <message>
        <source>Bytes of both moments</source>
        <translation>Bytes beider Zeitpunkte</translation>
    </message>
    <message>
        <source>Changed bytes are bold, framed and coloured</source>
        <translation>Geänderte Bytes sind fett, umrahmt und farbig</translation>
    </message>
    <message>
        <source>Place on the disk</source>
        <translation>Stelle auf dem Datenträger</translation>
    </message>
    <message>
        <source>Take snapshot of {machine} on {host}</source>
        <translation>Prüfpunkt von {machine} auf {host} erstellen</translation>
    </message>
    <message>
        <source>how much is not known</source>
        <translation>wie viel, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Legende der Karte</translation>
    </message>
    <message>
        <source>and {count} more in the table</source>
        <translation>und {count} weitere in der Tabelle</translation>
    </message>
    <message>
        <source>{vms}, {size} in {files}</source>
        <translation>{vms}, {size} in {files}</translation>
    </message>
    <message numerus="yes">
        <source>{n} VM</source>
        <comment>{n} VMs</comment>
        <translation>
            <numerusform>{n} VM</numerusform>
            <numerusform>{n} VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} disk file</source>
        <comment>{n} disk files</comment>
        <translation>
            <numerusform>{n} Datenträgerdatei</numerusform>
            <numerusform>{n} Datenträgerdateien</numerusform>
        </translation>
    </message>
    <message>
        <source>No virtual machine here</source>
        <translation>Hier ist kein virtueller Computer</translation>
    </message>
    <message>
        <source>There is neither a Hyper-V configuration nor a disk file in this folder.</source>
        <translation>In diesem Ordner gibt es weder eine Hyper-V-Konfiguration noch eine Datenträgerdatei.</translation>
    </message>
    <message>
        <source>Live host {host}</source>
        <translation>Laufender Host {host}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>read {files} in {seconds} s</source>
        <translation>{files} in {seconds} s gelesen</translation>
    </message>
    <message>
        <source>Hyper-V carries out what you change; disks cannot be looked into</source>
        <translation>Hyper-V führt aus, was Sie ändern; in Datenträger kann nicht hineingesehen werden</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} nicht lesbar</translation>
    </message>
    <message>
        <source>An action was interrupted.</source>
        <translation>Eine Aktion wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Not all of it could be read, though; the findings say what.</source>
        <translation>Allerdings konnte nicht alles davon gelesen werden; die Befunde sagen, was.</translation>
    </message>
    <message>
        <source>{size} free at {folder}</source>
        <translation>{size} frei bei {folder}</translation>
    </message>
    <message>
        <source>Nothing else of this VM can be changed before it is finished or taken back.</source>
        <translation>Sonst kann nichts an dieser VM geändert werden, bevor sie abgeschlossen oder zurückgenommen ist.</translation>
    </message>
    <message>
        <source>Names unknown: disk files were found, but no VM configuration.</source>
        <translation>Namen unbekannt: Datenträgerdateien wurden gefunden, aber keine VM-Konfiguration.</translation>
    </message>
    <message>
        <source>Adding up {machine}</source>
        <translation>{machine} wird zusammengezählt</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Wird zusammengezählt</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Aufträge ({count})</translation>
    </message>
    <message>
        <source>{tip}
Not now: {reason}</source>
        <translation>{tip}
Nicht jetzt: {reason}</translation>
    </message>
    <message>
        <source>the VM&apos;s configuration could not be read</source>
        <translation>die Konfiguration der VM konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>the VM is running</source>
        <translation>die VM läuft</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>zeros over a parent</source>
        <translation>Nullen über einer übergeordneten Datei</translation>
    </message>
    <message>
        <source>same source</source>
        <translation>gleiche Quelle</translation>
    </message>
    <message>
        <source>touched, same content</source>
        <translation>berührt, gleicher Inhalt</translation>
    </message>
    <message>
        <source>Mapping the difference</source>
        <translation>Karte der Unterschiede wird erstellt</translation>
    </message>
    <message>
        <source>{start:#x} to {end:#x} ({size})</source>
        <translation>{start:#x} bis {end:#x} ({size})</translation>
    </message>
    <message>
        <source>{place}: no file holds anything here; it reads as zeros.</source>
        <translation>{place}: Keine Datei enthält hier etwas; gelesen werden Nullen.</translation>
    </message>
    <message>
        <source>{file} of {owner}</source>
        <translation>{file} von {owner}</translation>
    </message>
    <message>
        <source>{place}: {file} says zeros here, hiding its parents.</source>
        <translation>{place}: {file} sagt hier Nullen und verdeckt damit die übergeordneten Dateien.</translation>
    </message>
    <message>
        <source>{place}: {file}, file offset {offset:#x} (layer {number} of {count}).</source>
        <translation>{place}: {file}, Dateioffset {offset:#x} (Schicht {number} von {count}).</translation>
    </message>
    <message>
        <source>Map: {state}.</source>
        <translation>Karte: {state}.</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Close &amp;folder</source>
        <translation>Ordner s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Virtual machines</source>
        <translation>&amp;Virtuelle Computer</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Reset the &amp;layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Disk {number}</source>
        <translation>Datenträger {number}</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Abbrechen, was läuft</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Differs from…</source>
        <translation>Verschieden von…</translation>
    </message>
    <message>
        <source>Same as the parent</source>
        <translation>Gleich wie übergeordnete Datei</translation>
    </message>
    <message>
        <source>Free in the guest</source>
        <translation>Frei im Gast</translation>
    </message>
    <message>
        <source>Which file of the chain answers where</source>
        <translation>Welche Datei der Kette wo antwortet</translation>
    </message>
    <message>
        <source>Where this moment differs from another one (only what can differ is read)</source>
        <translation>Wo sich dieser Zeitpunkt von einem anderen unterscheidet (nur was verschieden sein kann, wird gelesen)</translation>
    </message>
    <message>
        <source>What the top file stores although its parent reads the same there; reads the file and its parents</source>
        <translation>Was die oberste Datei speichert, obwohl ihre übergeordnete Datei dort dasselbe liest; liest die Datei und ihre übergeordneten Dateien</translation>
    </message>
    <message>
        <source>Where the guest&apos;s file systems hold nothing; stored all the same, it could be given back by compacting</source>
        <translation>Wo die Dateisysteme des Gasts nichts enthalten; ist dort dennoch etwas gespeichert, könnte es durch Komprimieren zurückgegeben werden</translation>
    </message>
    <message>
        <source>not in the top file</source>
        <translation>nicht in der obersten Datei</translation>
    </message>
    <message>
        <source>differs from the parent</source>
        <translation>verschieden von der übergeordneten Datei</translation>
    </message>
    <message>
        <source>same as the parent</source>
        <translation>gleich wie die übergeordnete Datei</translation>
    </message>
    <message>
        <source>free, nothing stored</source>
        <translation>frei, nichts gespeichert</translation>
    </message>
    <message>
        <source>free, yet stored</source>
        <translation>frei, dennoch gespeichert</translation>
    </message>
    <message>
        <source>Mapping the disk</source>
        <translation>Karte des Datenträgers wird erstellt</translation>
    </message>
    <message>
        <source>{size} of the top file are the same as in its parent.</source>
        <translation>{size} der obersten Datei sind gleich wie in ihrer übergeordneten Datei.</translation>
    </message>
    <message>
        <source>{size} differ.</source>
        <translation>{size} sind verschieden.</translation>
    </message>
    <message>
        <source>Volume {number} ({filesystem}): {said}</source>
        <translation>Volume {number} ({filesystem}): {said}</translation>
    </message>
    <message>
        <source>{free} of {all} free</source>
        <translation>{free} von {all} frei</translation>
    </message>
    <message>
        <source>No volume was found on this disk.</source>
        <translation>Auf diesem Datenträger wurde kein Volume gefunden.</translation>
    </message>
    <message>
        <source>make folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>create disk</source>
        <translation>Datenträger anlegen</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>to trash</source>
        <translation>in den Papierkorb</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>neu verbinden</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>rewrite footer</source>
        <translation>Footer neu schreiben</translation>
    </message>
    <message>
        <source>replay log</source>
        <translation>Protokoll nachspielen</translation>
    </message>
    <message>
        <source>fill holes</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>write disk</source>
        <translation>Datenträger schreiben</translation>
    </message>
    <message>
        <source>on the host</source>
        <translation>auf dem Host</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Refused: {text}</source>
        <translation>Abgelehnt: {text}</translation>
    </message>
    <message>
        <source>No longer reachable: {names}</source>
        <translation>Nicht mehr erreichbar: {names}</translation>
    </message>
    <message>
        <source>Works in {folder}</source>
        <translation>Arbeitet in {folder}</translation>
    </message>
    <message>
        <source>Folder of the action</source>
        <translation>Ordner der Aktion</translation>
    </message>
    <message>
        <source>What was judged</source>
        <translation>Was beurteilt wurde</translation>
    </message>
    <message>
        <source>{name}: nobody can know this beforehand</source>
        <translation>{name}: das kann niemand vorher wissen</translation>
    </message>
    <message>
        <source>Frees now</source>
        <translation>Gibt jetzt frei</translation>
    </message>
    <message>
        <source>Takes up</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Frees later</source>
        <translation>Gibt später frei</translation>
    </message>
    <message>
        <source>Needs meanwhile</source>
        <translation>Braucht zwischenzeitlich</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>What is written is not known beforehand</source>
        <translation>Was geschrieben wird, ist vorher nicht bekannt</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Speicherplatz</translation>
    </message>
    <message>
        <source>Free at {folder}</source>
        <translation>Frei auf {folder}</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>There is not enough free space for this.</source>
        <translation>Dafür ist nicht genug Speicherplatz frei.</translation>
    </message>
    <message>
        <source>Way back: {back}</source>
        <translation>Weg zurück: {back}</translation>
    </message>
    <message>
        <source>Way back: none. This cannot be undone.</source>
        <translation>Weg zurück: keiner. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Weg zurück</translation>
    </message>
    <message>
        <source>Steps ({count})</source>
        <translation>Schritte ({count})</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>Checks: {n} wants attention</source>
        <comment>Checks: {n} want attention</comment>
        <translation>
            <numerusform>Prüfungen: {n} verlangt Aufmerksamkeit</numerusform>
            <numerusform>Prüfungen: {n} verlangen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: passed</source>
        <comment>Checks: all {n} passed</comment>
        <translation>
            <numerusform>Prüfungen: bestanden</numerusform>
            <numerusform>Prüfungen: alle {n} bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm, type the name: {name}</source>
        <translation>Geben Sie zur Bestätigung den Namen ein: {name}</translation>
    </message>
    <message>
        <source>Type {name} to confirm</source>
        <translation>Zur Bestätigung {name} eingeben</translation>
    </message>
    <message>
        <source>The VM is off on every host</source>
        <translation>Die VM ist auf jedem Host aus</translation>
    </message>
    <message>
        <source>It cannot be seen: {reason}</source>
        <translation>Es ist nicht zu sehen: {reason}</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Plan speichern…</translation>
    </message>
    <message>
        <source>Store the plan as JSON</source>
        <translation>Den Plan als JSON ablegen</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>Als PowerShell kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Carry it out later, from the list of jobs</source>
        <translation>Später aus der Auftragsliste ausführen</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Den Plan speichern</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Plan wird gespeichert</translation>
    </message>
    <message>
        <source>Made by somebody else</source>
        <translation>Von jemand anderem erstellt</translation>
    </message>
    <message>
        <source>Is every step of the plan what you want?</source>
        <translation>Ist jeder Schritt des Plans das, was Sie wollen?</translation>
    </message>
    <message>
        <source>Go by it</source>
        <translation>Danach vorgehen</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Fertig: {title}</translation>
    </message>
    <message>
        <source>To do on the Hyper-V host</source>
        <translation>Auf dem Hyper-V-Host zu tun</translation>
    </message>
    <message>
        <source>The files are done. Run this where the VM is registered:</source>
        <translation>Die Dateien sind fertig. Führen Sie dies dort aus, wo die VM registriert ist:</translation>
    </message>
    <message>
        <source>Checking again: {title}</source>
        <translation>Wird erneut geprüft: {title}</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Es ist nichts mehr geöffnet.</translation>
    </message>
    <message>
        <source>It would do something else by now. Look at it again.</source>
        <translation>Er würde inzwischen etwas anderes tun. Sehen Sie ihn sich noch einmal an.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Done; no file differs from before.</source>
        <translation>Fertig; keine Datei ist anders als vorher.</translation>
    </message>
    <message numerus="yes">
        <source>Done; {n} file changed.</source>
        <comment>Done; {n} files changed.</comment>
        <translation>
            <numerusform>Fertig; {n} Datei geändert.</numerusform>
            <numerusform>Fertig; {n} Dateien geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Den laufenden Auftrag abbrechen</translation>
    </message>
    <message>
        <source>{job}: {progress}</source>
        <translation>{job}: {progress}</translation>
    </message>
    <message>
        <source>Cancelling: {text}</source>
        <translation>Wird abgebrochen: {text}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Revert {machine} to {moment}</source>
        <translation>{machine} auf {moment} zurücksetzen</translation>
    </message>
    <message>
        <source>Now becomes &apos;{moment}&apos;. What was written since the snapshot Now stands on ({lost}) is dropped unless you take a snapshot of it first.</source>
        <translation>„Jetzt“ wird zu „{moment}“. Was seit dem Prüfpunkt geschrieben wurde, auf dem „Jetzt“ steht ({lost}), wird verworfen, sofern Sie nicht zuerst einen Prüfpunkt davon erstellen.</translation>
    </message>
    <message>
        <source>Take a snapshot of the present state first</source>
        <translation>Zuerst einen Prüfpunkt des gegenwärtigen Zustands erstellen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Delete snapshot subtree {moment}</source>
        <translation>Prüfpunkt-Unterstruktur {moment} löschen</translation>
    </message>
    <message>
        <source>Delete snapshot {moment}</source>
        <translation>Prüfpunkt {moment} löschen</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; and everything below it afterwards. Every other moment keeps its content.</source>
        <translation>Danach können Sie nicht mehr zu „{moment}“ und allem darunter zurückkehren. Jeder andere Zeitpunkt behält seinen Inhalt.</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; afterwards. Every other moment keeps its content.</source>
        <translation>Danach können Sie nicht mehr zu „{moment}“ zurückkehren. Jeder andere Zeitpunkt behält seinen Inhalt.</translation>
    </message>
    <message>
        <source>Merge the files left behind now</source>
        <translation>Die zurückbleibenden Dateien jetzt zusammenführen</translation>
    </message>
    <message>
        <source>Merge later: quick, can be undone until then</source>
        <translation>Später zusammenführen: schnell, kann bis dahin rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Frees the space at once; takes longer and cannot be undone</source>
        <translation>Gibt den Platz sofort frei; dauert länger und kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>The files stay until &apos;Merge&apos; is run</source>
        <translation>Die Dateien bleiben, bis „Zusammenführen“ ausgeführt wird</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Is checked again</source>
        <translation>Wird erneut geprüft</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Carry out all…</source>
        <translation>Alle ausführen…</translation>
    </message>
    <message>
        <source>Show the plan…</source>
        <translation>Plan anzeigen…</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message numerus="yes">
        <source>{n} plan waits.</source>
        <comment>{n} plans wait.</comment>
        <translation>
            <numerusform>{n} Plan wartet.</numerusform>
            <numerusform>{n} Pläne warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan waits. &apos;Add to the queue&apos; in a plan puts it here.</source>
        <translation>Kein Plan wartet. „In die Warteschlange stellen“ in einem Plan bringt ihn hierher.</translation>
    </message>
    <message>
        <source>Carry out all plans that wait</source>
        <translation>Alle wartenden Pläne ausführen</translation>
    </message>
    <message numerus="yes">
        <source>{n} plan is carried out.</source>
        <comment>{n} plans are carried out, one after another.</comment>
        <translation>
            <numerusform>{n} Plan wird ausgeführt.</numerusform>
            <numerusform>{n} Pläne werden nacheinander ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they write {size}.</source>
        <translation>Zusammen schreiben sie {size}.</translation>
    </message>
    <message>
        <source>The files are {size} smaller afterwards.</source>
        <translation>Die Dateien sind danach um {size} kleiner.</translation>
    </message>
    <message>
        <source>The files are {size} larger afterwards.</source>
        <translation>Die Dateien sind danach um {size} größer.</translation>
    </message>
    <message>
        <source>Each is checked again at its turn. If one would do something else by then, fails or is cancelled, the rest waits.</source>
        <translation>Jeder wird noch einmal geprüft, wenn er an der Reihe ist. Würde einer bis dahin etwas anderes tun, schlägt er fehl oder wird er abgebrochen, warten die übrigen.</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>von Hand genannt</translation>
    </message>
    <message>
        <source>Trying the parent in memory</source>
        <translation>Übergeordnete Datei wird im Arbeitsspeicher ausprobiert</translation>
    </message>
    <message>
        <source>Find a parent for {child}</source>
        <translation>Übergeordnete Datei für {child} finden</translation>
    </message>
    <message>
        <source>Id fits</source>
        <translation>ID passt</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Gleiche Größe</translation>
    </message>
    <message>
        <source>Name fits</source>
        <translation>Name passt</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überdeckung</translation>
    </message>
    <message>
        <source>How much of the child&apos;s data lies over data of this file</source>
        <translation>Wie viel von den Daten der untergeordneten Datei über Daten dieser Datei liegt</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Unverändert seit</translation>
    </message>
    <message>
        <source>Candidates for the parent, best first</source>
        <translation>Kandidaten für die übergeordnete Datei, beste zuerst</translation>
    </message>
    <message>
        <source>Looking for candidates…</source>
        <translation>Kandidaten werden gesucht…</translation>
    </message>
    <message>
        <source>What the try showed</source>
        <translation>Was der Versuch gezeigt hat</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Files the guest would see</source>
        <translation>Dateien, die der Gast sähe</translation>
    </message>
    <message>
        <source>{child} needs a parent</source>
        <translation>{child} braucht eine übergeordnete Datei</translation>
    </message>
    <message>
        <source>Candidates and what a try shows</source>
        <translation>Kandidaten und was ein Versuch zeigt</translation>
    </message>
    <message>
        <source>The parent&apos;s folder on the Windows host</source>
        <translation>Der Ordner des übergeordneten Datenträgers auf dem Windows-Host</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Add a file as a candidate</source>
        <translation>Eine Datei als Kandidaten hinzufügen</translation>
    </message>
    <message>
        <source>Try in memory</source>
        <translation>Im Arbeitsspeicher ausprobieren</translation>
    </message>
    <message>
        <source>Compose the chain without writing and look into it</source>
        <translation>Die Kette zusammensetzen, ohne zu schreiben, und hineinsehen</translation>
    </message>
    <message>
        <source>Plan reconnect…</source>
        <translation>Neuverbinden planen…</translation>
    </message>
    <message>
        <source>Ranking candidates</source>
        <translation>Kandidaten werden geordnet</translation>
    </message>
    <message>
        <source>None can be named: {error}</source>
        <translation>Es kann keiner genannt werden: {error}</translation>
    </message>
    <message>
        <source>{candidates}, best first; {certain} with the id and size the child expects.</source>
        <translation>{candidates}, beste zuerst; {certain} mit der ID und Größe, welche die untergeordnete Datei erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} candidate</source>
        <comment>{n} candidates</comment>
        <translation>
            <numerusform>{n} Kandidat</numerusform>
            <numerusform>{n} Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>No disk of this folder can be its parent. Choose another file.</source>
        <translation>Kein Datenträger dieses Ordners kann die übergeordnete Datei sein. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Try in memory shows what the guest would see with this parent.</source>
        <translation>„Im Arbeitsspeicher ausprobieren“ zeigt, was der Gast mit dieser übergeordneten Datei sähe.</translation>
    </message>
    <message>
        <source>The parent of {child}</source>
        <translation>Die übergeordnete Datei von {child}</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>Trying {name} in memory</source>
        <translation>{name} wird im Arbeitsspeicher ausprobiert</translation>
    </message>
    <message>
        <source>The try failed: {error}</source>
        <translation>Der Versuch ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>It opens: the file system is whole.</source>
        <translation>Es lässt sich öffnen: Das Dateisystem ist unversehrt.</translation>
    </message>
    <message>
        <source>Nothing speaks against it, but no file system proves it either.</source>
        <translation>Nichts spricht dagegen, aber es beweist auch kein Dateisystem.</translation>
    </message>
    <message>
        <source>It does not fit.</source>
        <translation>Es passt nicht.</translation>
    </message>
    <message>
        <source>Done here before:</source>
        <translation>Hier zuvor ausgeführt:</translation>
    </message>
    <message>
        <source>Planning: {title}</source>
        <translation>Wird geplant: {title}</translation>
    </message>
    <message>
        <source>Planning to reconnect {child}</source>
        <translation>Neuverbinden von {child} wird geplant</translation>
    </message>
    <message>
        <source>Checking every block map</source>
        <translation>Jede Blockkarte wird geprüft</translation>
    </message>
    <message>
        <source>Deeper check of {vms}: {findings}</source>
        <translation>Gründlichere Prüfung ({vms}): {findings}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more finding</source>
        <comment>{n} more findings</comment>
        <translation>
            <numerusform>{n} weiterer Befund</numerusform>
            <numerusform>{n} weitere Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Deeper check</source>
        <translation>Gründlichere Prüfung</translation>
    </message>
    <message>
        <source>Planning to move orphans to the trash</source>
        <translation>Verschieben verwaister Dateien in den Papierkorb wird geplant</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>VHDX disk (*.vhdx)</source>
        <translation>VHDX-Datenträger (*.vhdx)</translation>
    </message>
    <message>
        <source>VHD disk (*.vhd)</source>
        <translation>VHD-Datenträger (*.vhd)</translation>
    </message>
    <message>
        <source>Raw image (*.img)</source>
        <translation>Rohabbild (*.img)</translation>
    </message>
    <message>
        <source>Export {moment} as a VM</source>
        <translation>{moment} als VM exportieren</translation>
    </message>
    <message>
        <source>Writes &apos;{moment}&apos; as a VM of its own: its disks without their chain, its settings with a new id, its saved state. This VM stays as it is. You see a plan first.</source>
        <translation>Schreibt „{moment}“ als eigene VM: ihre Datenträger ohne die Kette, ihre Einstellungen mit neuer ID, ihren gespeicherten Zustand. Diese VM bleibt, wie sie ist. Zuerst sehen Sie einen Plan.</translation>
    </message>
    <message>
        <source>{name} (exported)</source>
        <translation>{name} (exportiert)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder that the new one is made in</source>
        <translation>Den Ordner wählen, in dem der neue angelegt wird</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Folder on the Windows host</source>
        <translation>Ordner auf dem Windows-Host</translation>
    </message>
    <message>
        <source>Under this path the VM&apos;s settings name its disks, like D:\VMs\Web.</source>
        <translation>Unter diesem Pfad nennen die Einstellungen der VM ihre Datenträger, etwa D:\VMs\Web.</translation>
    </message>
    <message>
        <source>Planning the export</source>
        <translation>Der Export wird geplant</translation>
    </message>
    <message>
        <source>the opened folder was read again and does not have this moment any more</source>
        <translation>der geöffnete Ordner wurde neu gelesen und hat diesen Zeitpunkt nicht mehr</translation>
    </message>
    <message>
        <source>Exporting to {out}</source>
        <translation>Export nach {out} läuft</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Another disk or VM</source>
        <translation>Anderer Datenträger oder andere VM</translation>
    </message>
    <message>
        <source>VM or disk</source>
        <translation>VM oder Datenträger</translation>
    </message>
    <message>
        <source>What lies outside of the opened place is opened for reading only.</source>
        <translation>Was außerhalb des Geöffneten liegt, wird nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Disk file…</source>
        <translation>Datenträgerdatei…</translation>
    </message>
    <message>
        <source>Choose a disk file</source>
        <translation>Eine Datenträgerdatei auswählen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Choose the folder of a VM</source>
        <translation>Den Ordner einer VM auswählen</translation>
    </message>
    <message>
        <source>Disks ({suffixes})</source>
        <translation>Datenträger ({suffixes})</translation>
    </message>
    <message>
        <source>All files ({suffixes})</source>
        <translation>Alle Dateien ({suffixes})</translation>
    </message>
    <message>
        <source>Opening {path}</source>
        <translation>{path} wird geöffnet</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>{host} wird abgefragt</translation>
    </message>
    <message>
        <source>Read {place}: {vms}, {files} in {seconds} s</source>
        <translation>{place} gelesen: {vms}, {files} in {seconds} s</translation>
    </message>
    <message>
        <source>Could not open {path}: {error}</source>
        <translation>{path} konnte nicht geöffnet werden: {error}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Zurückgehen läuft</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Fortsetzen läuft</translation>
    </message>
    <message>
        <source>Cancelled: {label}</source>
        <translation>Abgebrochen: {label}</translation>
    </message>
    <message>
        <source>Not done: {label}: {error}</source>
        <translation>Nicht ausgeführt: {label}: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {n} more</source>
        <comment>{first} and {n} more</comment>
        <translation>
            <numerusform>{first} und {n} weiterer</numerusform>
            <numerusform>{first} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>One of the two moments has no configuration.</source>
        <translation>Einer der beiden Zeitpunkte hat keine Konfiguration.</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Keine Einstellung weicht ab.</translation>
    </message>
    <message>
        <source>{settings} differ; {own} more are times and ids, which change by themselves.</source>
        <translation>{settings} verschieden; {own} weitere sind Zeiten und IDs, die sich von selbst ändern.</translation>
    </message>
    <message numerus="yes">
        <source>{n} setting</source>
        <comment>{n} settings</comment>
        <translation>
            <numerusform>{n} Einstellung</numerusform>
            <numerusform>{n} Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no view &apos;{view}&apos;</source>
        <translation>es gibt keine Ansicht „{view}“</translation>
    </message>
    <message>
        <source>use one of: {views}</source>
        <translation>verwenden Sie eine von diesen: {views}</translation>
    </message>
    <message>
        <source>nothing could be opened</source>
        <translation>nichts konnte geöffnet werden</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>das Bild konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>there are no two moments to compare</source>
        <translation>es gibt keine zwei Zeitpunkte zum Vergleichen</translation>
    </message>
    <message>
        <source>there is no snapshot to delete</source>
        <translation>es gibt keinen Prüfpunkt zum Löschen</translation>
    </message>
    <message>
        <source>the plan could not be made</source>
        <translation>der Plan konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>Fold runs</source>
        <translation>Folgen einklappen</translation>
    </message>
    <message>
        <source>Fold long runs without branches into one row</source>
        <translation>Lange Folgen ohne Verzweigungen zu einer Zeile einklappen</translation>
    </message>
    <message>
        <source>Fold long runs</source>
        <translation>Lange Folgen einklappen</translation>
    </message>
    <message>
        <source>Show files that belong to no snapshot: waiting for a merge, orphans, unknown, not placed, set aside, in a recycle bin</source>
        <translation>Dateien anzeigen, die zu keinem Prüfpunkt gehören: auf Zusammenführung wartende, verwaiste, unbekannte, nicht zugeordnete, beiseitegelegte, in einem Windows-Papierkorb liegende</translation>
    </message>
    <message>
        <source>Show files without a snapshot</source>
        <translation>Dateien ohne Prüfpunkt anzeigen</translation>
    </message>
    <message>
        <source>Tree order</source>
        <translation>Baumreihenfolge</translation>
    </message>
    <message>
        <source>Back to the graph (Ctrl+T)</source>
        <translation>Zurück zum Graphen (Ctrl+T)</translation>
    </message>
    <message>
        <source>Back to tree order</source>
        <translation>Zurück zur Baumreihenfolge</translation>
    </message>
    <message>
        <source>One row per snapshot, Now last in its branch</source>
        <translation>Eine Zeile je Prüfpunkt, „Jetzt“ zuletzt in seinem Zweig</translation>
    </message>
    <message>
        <source>Row numbers of snapshots</source>
        <translation>Zeilennummern der Prüfpunkte</translation>
    </message>
    <message>
        <source>Columns of snapshots</source>
        <translation>Spalten der Prüfpunkte</translation>
    </message>
    <message>
        <source>No virtual machine</source>
        <translation>Kein virtueller Computer</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Hier gibt es nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>This VM could not be read</source>
        <translation>Diese VM konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Now is not known.</source>
        <translation>„Jetzt“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This VM has no snapshots. Take makes the first one.</source>
        <translation>Diese VM hat keine Prüfpunkte. „Erstellen“ legt den ersten an.</translation>
    </message>
    <message>
        <source>Find by reading</source>
        <translation>Durch Lesen ermitteln</translation>
    </message>
    <message>
        <source>Reads this moment&apos;s own files and their parents to compare</source>
        <translation>Liest die eigenen Dateien dieses Zeitpunkts und ihre übergeordneten, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Find what is identical to the parent by reading</source>
        <translation>Durch Lesen ermitteln, was mit der übergeordneten Datei identisch ist</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Auf dem Host</translation>
    </message>
    <message>
        <source>What the host&apos;s file system really gave the file</source>
        <translation>Was das Dateisystem des Hosts der Datei wirklich zugeteilt hat</translation>
    </message>
    <message>
        <source>The disk&apos;s data stored in it</source>
        <translation>Die darin gespeicherten Daten des Datenträgers</translation>
    </message>
    <message>
        <source>Files of this moment</source>
        <translation>Dateien dieses Zeitpunkts</translation>
    </message>
    <message>
        <source>Numbers and files</source>
        <translation>Zahlen und Dateien</translation>
    </message>
    <message>
        <source>Adding up {name}</source>
        <translation>{name} wird zusammengezählt</translation>
    </message>
    <message>
        <source>This cannot be counted: {error}</source>
        <translation>Dies kann nicht gezählt werden: {error}</translation>
    </message>
    <message>
        <source>Select a snapshot or Now.</source>
        <translation>Wählen Sie einen Prüfpunkt oder „Jetzt“ aus.</translation>
    </message>
    <message>
        <source>A disk could not be counted: {failed}</source>
        <translation>Ein Datenträger konnte nicht gezählt werden: {failed}</translation>
    </message>
    <message>
        <source>Written since {above}</source>
        <translation>Geschrieben seit {above}</translation>
    </message>
    <message>
        <source>No other moment reads it</source>
        <translation>Kein anderer Zeitpunkt liest es</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Other moments read it too</source>
        <translation>Andere Zeitpunkte lesen es auch</translation>
    </message>
    <message>
        <source>Length of its files</source>
        <translation>Länge seiner Dateien</translation>
    </message>
    <message>
        <source>What the host&apos;s file system really gave these files</source>
        <translation>Was das Dateisystem des Hosts diesen Dateien wirklich zugeteilt hat</translation>
    </message>
    <message>
        <source>Identical to the parent</source>
        <translation>Identisch mit übergeordneter Datei</translation>
    </message>
    <message>
        <source>Stored here although what lies below reads the same</source>
        <translation>Hier gespeichert, obwohl das darunter Liegende dasselbe liest</translation>
    </message>
    <message>
        <source>Refused at present: {refused}</source>
        <translation>Derzeit verweigert: {refused}</translation>
    </message>
    <message>
        <source>Why it cannot be deleted</source>
        <translation>Warum er nicht gelöscht werden kann</translation>
    </message>
    <message>
        <source>Freed at once</source>
        <translation>Sofort frei</translation>
    </message>
    <message>
        <source>Files are so much shorter when it is done</source>
        <translation>Um so viel sind die Dateien kürzer, wenn es fertig ist</translation>
    </message>
    <message>
        <source>On emptying the trash</source>
        <translation>Beim Leeren des Papierkorbs</translation>
    </message>
    <message>
        <source>Kept until then for undo</source>
        <translation>Bis dahin für Rückgängig aufgehoben</translation>
    </message>
    <message>
        <source>Extra meanwhile</source>
        <translation>Zwischenzeitlich zusätzlich</translation>
    </message>
    <message>
        <source>The most the files grow on the way</source>
        <translation>Um wie viel die Dateien unterwegs höchstens wachsen</translation>
    </message>
    <message>
        <source>Data copied by the merge</source>
        <translation>Durch die Zusammenführung kopierte Daten</translation>
    </message>
    <message>
        <source>Merge later: at once</source>
        <translation>Später zusammenführen: sofort</translation>
    </message>
    <message>
        <source>Freed while the merge waits</source>
        <translation>Frei, während die Zusammenführung wartet</translation>
    </message>
    <message>
        <source>Merge later: then</source>
        <translation>Später zusammenführen: danach</translation>
    </message>
    <message>
        <source>Freed by the merge and by emptying the trash</source>
        <translation>Frei durch die Zusammenführung und das Leeren des Papierkorbs</translation>
    </message>
    <message>
        <source>Comparing {name} with what lies below</source>
        <translation>{name} wird mit dem darunter Liegenden verglichen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open demo VM</source>
        <translation>Demo-VM öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>Zuletzt geöffnete Orte</translation>
    </message>
    <message>
        <source>Drop a VM&apos;s folder, a folder that holds many VMs, or a disk file here; several folders at once are judged together. Opening only reads; every change shows its plan first.</source>
        <translation>Legen Sie den Ordner einer VM, einen Ordner mit vielen VMs oder eine Datenträgerdatei hier ab; mehrere Ordner auf einmal werden gemeinsam beurteilt. Öffnen liest nur; jede Änderung zeigt zuerst ihren Plan.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This place could not be read</source>
        <translation>Dieser Ort konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The VM was in use while it was read: the copy is what a power loss would leave, at best.</source>
        <translation>Die VM war in Gebrauch, während sie gelesen wurde: Die Kopie ist bestenfalls, was ein Stromausfall hinterließe.</translation>
    </message>
    <message>
        <source>Export although the VM is running; the copy may be torn</source>
        <translation>Exportieren, obwohl die VM läuft; die Kopie kann in sich widersprüchlich sein</translation>
    </message>
    <message>
        <source>Export the disk of {moment}</source>
        <translation>Den Datenträger von {moment} exportieren</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Writing {out}</source>
        <translation>{out} wird geschrieben</translation>
    </message>
    <message>
        <source>Save the tree as a picture</source>
        <translation>Den Baum als Bild speichern</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing {machine}</source>
        <translation>{machine} wird gezeichnet</translation>
    </message>
    <message>
        <source>Exported {moment} to {out}</source>
        <translation>{moment} nach {out} exportiert</translation>
    </message>
    <message>
        <source>Saved {out}</source>
        <translation>{out} gespeichert</translation>
    </message>
    <message>
        <source>{what}: {size} in {seconds} s</source>
        <translation>{what}: {size} in {seconds} s</translation>
    </message>
    <message>
        <source>A folded run</source>
        <translation>Eine eingeklappte Folge</translation>
    </message>
    <message>
        <source>{count} snapshots in a line without branches, drawn as one row. Enter or a double-click unfolds it.</source>
        <translation>{count} Prüfpunkte in einer Reihe ohne Verzweigungen, als eine Zeile gezeichnet. Eingabe oder Doppelklick klappt sie auf.</translation>
    </message>
    <message>
        <source>Unfold it, then choose a snapshot.</source>
        <translation>Klappen Sie sie auf, und wählen Sie dann einen Prüfpunkt.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Open the folder of a Hyper-V VM, or one that holds many; its snapshots appear as rows. Select a row or a file and press F1 again.</source>
        <translation>Öffnen Sie den Ordner einer Hyper-V-VM oder einen mit vielen; ihre Prüfpunkte erscheinen als Zeilen. Wählen Sie eine Zeile oder eine Datei aus, und drücken Sie noch einmal F1.</translation>
    </message>
    <message>
        <source>Nothing is ever deleted without a plan that you confirm.</source>
        <translation>Nichts wird jemals ohne einen Plan gelöscht, den Sie bestätigen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Trash of {name}</source>
        <translation>Papierkorb von {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Finished actions, newest first</source>
        <translation>Abgeschlossene Aktionen, neueste zuerst</translation>
    </message>
    <message>
        <source>Undo last…</source>
        <translation>Letzte rückgängig machen…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>It cannot be read: {error}</source>
        <translation>Er kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>{actions}; the trash holds {size}. Only the last can be undone.</source>
        <translation>{actions}; der Papierkorb enthält {size}. Nur die letzte kann rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} finished action</source>
        <comment>{n} finished actions</comment>
        <translation>
            <numerusform>{n} abgeschlossene Aktion</numerusform>
            <numerusform>{n} abgeschlossene Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash holds {size}, but nothing can be undone: its actions belong to another folder, of which this is a copy, or cannot be read.</source>
        <translation>Der Papierkorb enthält {size}, aber nichts kann rückgängig gemacht werden: Seine Aktionen gehören zu einem anderen Ordner, von dem dieser eine Kopie ist, oder können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{kind}; disk of {size}; made by {creator}</source>
        <translation>{kind}; Datenträger mit {size}; erstellt von {creator}</translation>
    </message>
    <message>
        <source>Stands on: {names}</source>
        <translation>Steht auf: {names}</translation>
    </message>
    <message>
        <source>Below it: {names}</source>
        <translation>Darunter: {names}</translation>
    </message>
    <message>
        <source>Its parent is missing: {path}</source>
        <translation>Die übergeordnete Datei fehlt: {path}</translation>
    </message>
    <message>
        <source>Orphan files</source>
        <translation>Verwaiste Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>About the chosen file</source>
        <translation>Über die gewählte Datei</translation>
    </message>
    <message>
        <source>{files} of {size} that nothing refers to: every configuration and disk here was read.</source>
        <translation>{files} mit {size}, auf die nichts verweist: Jede Konfiguration und jeder Datenträger hier wurde gelesen.</translation>
    </message>
    <message>
        <source>No orphan was found.</source>
        <translation>Es wurde keine verwaiste Datei gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file could not be judged and is never touched.</source>
        <comment>{n} files could not be judged and are never touched.</comment>
        <translation>
            <numerusform>{n} Datei konnte nicht beurteilt werden und wird nie angerührt.</numerusform>
            <numerusform>{n} Dateien konnten nicht beurteilt werden und werden nie angerührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Opens the file with its chain</source>
        <translation>Öffnet die Datei mit ihrer Kette</translation>
    </message>
    <message>
        <source>Writes what it reads to one file</source>
        <translation>Schreibt, was sie liest, in eine einzige Datei</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>In den Papierkorb verschieben…</translation>
    </message>
    <message>
        <source>Shows the plan, which lists each file, first</source>
        <translation>Zeigt zuerst den Plan, der jede Datei aufführt</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>there is no picture format &apos;{suffix}&apos;</source>
        <translation>es gibt kein Bildformat „{suffix}“</translation>
    </message>
    <message>
        <source>name a file that ends in .svg or .png</source>
        <translation>nennen Sie eine Datei, die auf .svg oder .png endet</translation>
    </message>
    <message>
        <source>the tree is too large for a picture: {width} by {height} points</source>
        <translation>der Baum ist zu groß für ein Bild: {width} mal {height} Punkte</translation>
    </message>
    <message>
        <source>save it as SVG</source>
        <translation>speichern Sie ihn als SVG</translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <translation>das Bild konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>Snapshots in which {name} changed</source>
        <translation>Prüfpunkte, in denen sich {name} geändert hat</translation>
    </message>
    <message>
        <source>Modified in the guest</source>
        <translation>Im Gast geändert</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Inhalt (SHA-256)</translation>
    </message>
    <message>
        <source>Versions of the file</source>
        <translation>Versionen der Datei</translation>
    </message>
    <message>
        <source>Show every moment</source>
        <translation>Jeden Zeitpunkt anzeigen</translation>
    </message>
    <message>
        <source>It changed in {changed} of {moments}; {contents}.</source>
        <translation>{moments}, in {changed} davon geändert; {contents}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} moment</source>
        <comment>{n} moments</comment>
        <translation>
            <numerusform>{n} Zeitpunkt</numerusform>
            <numerusform>{n} Zeitpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different content</source>
        <comment>{n} different contents</comment>
        <translation>
            <numerusform>{n} verschiedener Inhalt</numerusform>
            <numerusform>{n} verschiedene Inhalte</numerusform>
        </translation>
    </message>
    <message>
        <source>Row numbers of {name}</source>
        <translation>Zeilennummern von {name}</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>Spalten von {name}</translation>
    </message>
    <message>
        <source>this has changed, has come or is gone since the folder was read</source>
        <translation>dies wurde geändert, kam hinzu oder verschwand, seit der Ordner gelesen wurde</translation>
    </message>
    <message>
        <source>{name} has changed since this folder was read. Refresh, look at the new plan, then try again.</source>
        <translation>{name} hat sich geändert, seit dieser Ordner gelesen wurde. Aktualisieren Sie, sehen Sie sich den neuen Plan an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>bring the volume back, refresh, look at the new plan, then try again</source>
        <translation>holen Sie das Volume zurück, aktualisieren Sie, sehen Sie sich den neuen Plan an und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>{folder} is not on the volume any more that it was read from: the volume was taken out, or another one is there.</source>
        <translation>{folder} liegt nicht mehr auf dem Volume, von dem gelesen wurde: Das Volume wurde entfernt, oder ein anderes ist dort.</translation>
    </message>
    <message>
        <source>keep the journal, look at what it names, and do by hand what is right of it</source>
        <translation>bewahren Sie das Journal auf, sehen Sie sich an, was es nennt, und tun Sie von Hand, was daran richtig ist</translation>
    </message>
    <message>
        <source>a step of the journal is for a host to carry out</source>
        <translation>ein Schritt des Journals ist von einem Host auszuführen</translation>
    </message>
    <message>
        <source>a step of the journal works on a file of another kind: {kind}</source>
        <translation>ein Schritt des Journals arbeitet an einer Datei anderer Art: {kind}</translation>
    </message>
    <message>
        <source>the journal takes a file of another kind</source>
        <translation>das Journal nimmt eine Datei anderer Art</translation>
    </message>
    <message>
        <source>a link lies where this program keeps its own files; it is not followed</source>
        <translation>wo dieses Programm seine eigenen Dateien aufbewahrt, liegt ein Link; ihm wird nicht gefolgt</translation>
    </message>
    <message>
        <source>the journal leads through a link</source>
        <translation>das Journal führt durch einen Link</translation>
    </message>
    <message>
        <source>the journal names a file that belongs to another VM</source>
        <translation>das Journal nennt eine Datei, die zu einer anderen VM gehört</translation>
    </message>
    <message>
        <source>the journal names another VM&apos;s work folder</source>
        <translation>das Journal nennt den Arbeitsordner einer anderen VM</translation>
    </message>
    <message>
        <source>the journal names a file outside the VM&apos;s folder that is not known to be the VM&apos;s</source>
        <translation>das Journal nennt eine Datei außerhalb des Ordners der VM, von der nicht bekannt ist, dass sie der VM gehört</translation>
    </message>
    <message>
        <source>the journal does not fit this file: it is not as the interrupted action left it, or the journal is an old one that was put back</source>
        <translation>das Journal passt nicht zu dieser Datei: sie ist nicht so, wie die unterbrochene Aktion sie hinterließ, oder das Journal ist ein altes, das zurückgelegt wurde</translation>
    </message>
    <message>
        <source>bring the file back as it was; or, where the action is of no interest any more, move the files journal-0 and journal-1 away from {folder}</source>
        <translation>holen Sie die Datei zurück, wie sie war; oder verschieben Sie, wenn die Aktion nicht mehr von Belang ist, die Dateien journal-0 und journal-1 aus {folder} anderswohin</translation>
    </message>
    <message>
        <source>Whether a host runs this VM cannot be seen: {reason}. Make sure that the VM is off.</source>
        <translation>Ob ein Host diese VM ausführt, ist nicht zu sehen: {reason}. Stellen Sie sicher, dass die VM aus ist.</translation>
    </message>
    <message>
        <source>whether a host runs this VM cannot be seen: {reason}</source>
        <translation>ob ein Host diese VM ausführt, ist nicht zu sehen: {reason}</translation>
    </message>
    <message>
        <source>make sure that the VM is off, then say so (--host-is-off)</source>
        <translation>stellen Sie sicher, dass die VM aus ist, und sagen Sie es dann (--host-is-off)</translation>
    </message>
    <message>
        <source>{name} is in use by another process ({proof}): the VM runs, or another program works with it. Shut the VM down, or let the program end, then try again.</source>
        <translation>{name} wird von einem anderen Prozess verwendet ({proof}): Die VM läuft, oder ein anderes Programm arbeitet damit. Fahren Sie die VM herunter, oder warten Sie das Ende des Programms ab, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is in use by another process, {holder} ({proof}): the VM runs, or another program works with it. Shut the VM down, or let the program end, then try again.</source>
        <translation>{name} wird von einem anderen Prozess verwendet, {holder} ({proof}): Die VM läuft, oder ein anderes Programm arbeitet damit. Fahren Sie die VM herunter, oder warten Sie das Ende des Programms ab, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Whether {name} is in use is not known: {proof}.</source>
        <translation>Ob {name} in Gebrauch ist, ist nicht bekannt: {proof}.</translation>
    </message>
    <message>
        <source>{name} may not be written ({proof}). Allow it, then try again.</source>
        <translation>{name} darf nicht geschrieben werden ({proof}). Erlauben Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{readers} reads {name}, which this action changes: what it reads may be mixed up.</source>
        <translation>{readers} liest {name}, das diese Aktion ändert: Was dort gelesen wird, kann vermischt werden.</translation>
    </message>
    <message>
        <source>shut the VM down (or let the program end), then try again</source>
        <translation>fahren Sie die VM herunter (oder warten Sie das Ende des Programms ab) und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>this place cannot be entered any more</source>
        <translation>dieser Ort kann nicht mehr betreten werden</translation>
    </message>
    <message>
        <source>the file has another number of names (hard links)</source>
        <translation>die Datei hat eine andere Anzahl von Namen (Hardlinks)</translation>
    </message>
    <message>
        <source>a disk that cannot be read has come or has changed</source>
        <translation>ein Datenträger, der nicht gelesen werden kann, ist hinzugekommen oder hat sich geändert</translation>
    </message>
    <message>
        <source>a disk that stands on {name} has come</source>
        <translation>ein Datenträger, der auf {name} aufbaut, ist hinzugekommen</translation>
    </message>
    <message>
        <source>a configuration that cannot be read has come or has changed</source>
        <translation>eine Konfiguration, die nicht gelesen werden kann, ist hinzugekommen oder hat sich geändert</translation>
    </message>
    <message>
        <source>this configuration has come or has changed, and it names {name}</source>
        <translation>diese Konfiguration ist hinzugekommen oder hat sich geändert, und sie nennt {name}</translation>
    </message>
    <message>
        <source>what the plan stood on has changed since it was made: {what}</source>
        <translation>worauf der Plan beruhte, hat sich seit seinem Erstellen geändert: {what}</translation>
    </message>
    <message>
        <source>The configuration refers to snapshots in a form that is not understood ({key}); this is left as it is.</source>
        <translation>Die Konfiguration verweist auf Prüfpunkte in einer Form, die nicht verstanden wird ({key}); das bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>References between the configurations are kept as this VM&apos;s files have them (learnt from them; not tried on a host).</source>
        <translation>Verweise zwischen den Konfigurationen werden so geführt, wie die Dateien dieser VM sie haben (aus ihnen abgelesen; nicht auf einem Host erprobt).</translation>
    </message>
    <message>
        <source>The VM&apos;s own configuration refers to no snapshot yet: its reference is written as the snapshots have theirs.</source>
        <translation>Die eigene Konfiguration der VM verweist noch auf keinen Prüfpunkt: Ihr Verweis wird so geschrieben, wie die Prüfpunkte ihren haben.</translation>
    </message>
    <message>
        <source>How Hyper-V&apos;s configuration refers to its snapshots could not be learnt from this VM&apos;s files, so nothing is registered: a host may not list &apos;{name}&apos;. &apos;snapviewer registration&apos; prints lines for the host.</source>
        <translation>Wie die Konfiguration von Hyper-V auf ihre Prüfpunkte verweist, ließ sich aus den Dateien dieser VM nicht ablesen, daher wird nichts registriert: Ein Host führt „{name}“ möglicherweise nicht auf. &apos;snapviewer registration&apos; gibt Zeilen für den Host aus.</translation>
    </message>
    <message>
        <source>How Hyper-V&apos;s configuration refers to its snapshots could not be learnt from this VM&apos;s files, so no reference is changed.</source>
        <translation>Wie die Konfiguration von Hyper-V auf ihre Prüfpunkte verweist, ließ sich aus den Dateien dieser VM nicht ablesen, daher wird kein Verweis geändert.</translation>
    </message>
    <message>
        <source>look where it leads, remove the link, then try again</source>
        <translation>sehen Sie nach, wohin er führt, entfernen Sie den Link und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the name has more than {most} bytes</source>
        <translation>der Name hat mehr als {most} Bytes</translation>
    </message>
    <message>
        <source>give the disk or the VM a shorter name first</source>
        <translation>geben Sie dem Datenträger oder der VM zuerst einen kürzeren Namen</translation>
    </message>
    <message>
        <source>You may not write to {path}, where this program keeps its own files for the VM. Work as the user who owns the VM&apos;s folder, or give yourself the right.</source>
        <translation>Sie dürfen nicht in {path} schreiben, wo dieses Programm seine eigenen Dateien für die VM aufbewahrt. Arbeiten Sie als der Benutzer, dem der Ordner der VM gehört, oder geben Sie sich das Recht.</translation>
    </message>
    <message>
        <source>{name} has {count} names (hard links): writing into it would change all of them. Make a copy of its own of it first.</source>
        <translation>{name} hat {count} Namen (Hardlinks): Hineinschreiben würde alle ändern. Legen Sie zuerst eine eigene Kopie davon an.</translation>
    </message>
    <message>
        <source>Set {name} aside (into the trash)</source>
        <translation>{name} beiseitelegen (in den Papierkorb)</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Set {name} aside</source>
        <translation>{name} beiseitelegen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Undo brings it back, as long as the trash is not emptied.</source>
        <translation>Rückgängig holt sie zurück, solange der Papierkorb nicht geleert wird.</translation>
    </message>
    <message>
        <source>{name} goes to the trash. As long as it was there it held back {files}: they can be merged and removed again.</source>
        <translation>{name} kommt in den Papierkorb. Solange die Datei da war, hielt sie {files} zurück: Diese können wieder zusammengeführt und entfernt werden.</translation>
    </message>
    <message>
        <source>{name} goes to the trash. It held nothing back.</source>
        <translation>{name} kommt in den Papierkorb. Die Datei hielt nichts zurück.</translation>
    </message>
    <message>
        <source>{name} can be read; it is not set aside.</source>
        <translation>{name} kann gelesen werden; die Datei wird nicht beiseitegelegt.</translation>
    </message>
    <message>
        <source>{name} is needed by {names}.</source>
        <translation>{name} wird von {names} gebraucht.</translation>
    </message>
    <message>
        <source>It is damaged, not empty: what it holds of {files} may still be wanted. Once one of them is merged or removed, it is of no use any more.</source>
        <translation>Sie ist beschädigt, nicht leer: Was sie von {files} enthält, kann noch gewünscht sein. Sobald eine davon zusammengeführt oder entfernt ist, nützt die beschädigte nichts mehr.</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>{name} in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>{name} ({kind}) goes to the trash. It names {files}, which it held back from merges and removals.</source>
        <translation>{name} ({kind}) kommt in den Papierkorb. Die Datei nennt {files}, die sie von Zusammenführungen und vom Entfernen zurückhielt.</translation>
    </message>
    <message>
        <source>{name} ({kind}) goes to the trash. It held nothing back.</source>
        <translation>{name} ({kind}) kommt in den Papierkorb. Die Datei hielt nichts zurück.</translation>
    </message>
    <message>
        <source>{name} is the host&apos;s own and stays.</source>
        <translation>{name} gehört dem Host selbst und bleibt.</translation>
    </message>
    <message>
        <source>{name} is the configuration of a VM here.</source>
        <translation>{name} ist die Konfiguration einer VM hier.</translation>
    </message>
    <message>
        <source>If the host still shows the unfinished import, cancel or finish it there first.</source>
        <translation>Wenn der Host den unfertigen Import noch zeigt, brechen Sie ihn zuerst dort ab oder schließen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Put {name} back into {folder}</source>
        <translation>{name} nach {folder} zurücklegen</translation>
    </message>
    <message>
        <source>Put {name} back</source>
        <translation>{name} zurücklegen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>{name} leaves the recycle bin and lies in {folder} again. Its content does not change.</source>
        <translation>{name} verlässt den Windows-Papierkorb und liegt wieder in {folder}. Der Inhalt ändert sich nicht.</translation>
    </message>
    <message>
        <source>Undo moves it into the recycle bin again.</source>
        <translation>Rückgängig verschiebt sie wieder in den Windows-Papierkorb.</translation>
    </message>
    <message>
        <source>There is a file {path} already; it is not replaced.</source>
        <translation>Es gibt bereits eine Datei {path}; sie wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>The recycle bin lies on another volume than {folder}: copy the file by hand.</source>
        <translation>Der Windows-Papierkorb liegt auf einem anderen Volume als {folder}: Kopieren Sie die Datei von Hand.</translation>
    </message>
    <message>
        <source>Move {name} out of the recycle bin</source>
        <translation>{name} aus dem Windows-Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move the recycle bin&apos;s record of it to the trash</source>
        <translation>Den Eintrag des Windows-Papierkorbs darüber in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Write {name} back from {found}</source>
        <translation>{name} aus {found} zurückschreiben</translation>
    </message>
    <message>
        <source>Write it back</source>
        <translation>Zurückschreiben</translation>
    </message>
    <message>
        <source>{name} is written beside {child} with the content of {found}, which stays. The disks that stand on it can be read again.</source>
        <translation>{name} wird neben {child} mit dem Inhalt von {found} geschrieben, das bleibt. Die Datenträger, die darauf aufbauen, können wieder gelesen werden.</translation>
    </message>
    <message>
        <source>Undo removes the written disk.</source>
        <translation>Rückgängig entfernt den geschriebenen Datenträger.</translation>
    </message>
    <message>
        <source>That is right only if nothing wrote to {found} since it was converted, and if it was converted after {child} was made: neither can be proved.</source>
        <translation>Das ist nur richtig, wenn seit der Konvertierung nichts in {found} geschrieben hat und wenn nach dem Anlegen von {child} konvertiert wurde: Keines von beiden lässt sich beweisen.</translation>
    </message>
    <message>
        <source>only the base of a chain can be written back</source>
        <translation>nur die Basis einer Kette kann zurückgeschrieben werden</translation>
    </message>
    <message>
        <source>export the disk instead</source>
        <translation>exportieren Sie stattdessen den Datenträger</translation>
    </message>
    <message>
        <source>Write {name} with the content of {found} (at most this size)</source>
        <translation>{name} mit dem Inhalt von {found} schreiben (höchstens diese Größe)</translation>
    </message>
    <message>
        <source>Point the VM at {found}</source>
        <translation>Die VM auf {found} verweisen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} disk back</source>
        <comment>Rename all {n} disks back</comment>
        <translation>
            <numerusform>{n} Datenträger zurückbenennen</numerusform>
            <numerusform>{n} Datenträger zurückbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {name} back: the same letters, composed (NFC)</source>
        <translation>{name} zurückbenennen: dieselben Buchstaben, zusammengesetzt (NFC)</translation>
    </message>
    <message>
        <source>Rename {found} back to {name}</source>
        <translation>{found} in {name} zurückbenennen</translation>
    </message>
    <message>
        <source>Rename {name} back</source>
        <translation>{name} zurückbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} disk back</source>
        <comment>Rename {n} disks back</comment>
        <translation>
            <numerusform>{n} Datenträger zurückbenennen</numerusform>
            <numerusform>{n} Datenträger zurückbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename back</source>
        <translation>Zurückbenennen</translation>
    </message>
    <message>
        <source>The VM finds these disks again: {names}. Their content does not change.</source>
        <translation>Die VM findet diese Datenträger wieder: {names}. Ihr Inhalt ändert sich nicht.</translation>
    </message>
    <message>
        <source>Undo gives the present names back.</source>
        <translation>Rückgängig stellt die jetzigen Namen wieder her.</translation>
    </message>
    <message>
        <source>{name} is no free disk of the opened folders.</source>
        <translation>{name} ist kein freier Datenträger der geöffneten Ordner.</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Point Now at {name} (last written {time})</source>
        <translation>„Jetzt“ auf {name} verweisen lassen (zuletzt geschrieben {time})</translation>
    </message>
    <message>
        <source>Point Now at {names}</source>
        <translation>„Jetzt“ auf {names} verweisen lassen</translation>
    </message>
    <message>
        <source>Point {machine} at {name}</source>
        <translation>{machine} auf {name} verweisen lassen</translation>
    </message>
    <message>
        <source>Point Now at it</source>
        <translation>„Jetzt“ darauf verweisen lassen</translation>
    </message>
    <message>
        <source>Undo brings the old configuration back, as long as the VM was not started.</source>
        <translation>Rückgängig stellt die alte Konfiguration wieder her, solange die VM nicht gestartet wurde.</translation>
    </message>
    <message>
        <source>{name} cannot be a disk of the VM.</source>
        <translation>{name} kann kein Datenträger der VM sein.</translation>
    </message>
    <message>
        <source>Now reads and writes {name} again, and no longer {old}. Only the VM&apos;s configuration changes; every snapshot stays as it is.</source>
        <translation>„Jetzt“ liest und schreibt wieder {name} und nicht mehr {old}. Nur die Konfiguration der VM ändert sich; jeder Prüfpunkt bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Name {name} as the VM&apos;s</source>
        <translation>{name} als Datenträger der VM eintragen</translation>
    </message>
    <message>
        <source>{name} is needed by something else already.</source>
        <translation>{name} wird bereits von etwas anderem gebraucht.</translation>
    </message>
    <message>
        <source>Other disks that could be the VM&apos;s present one: {names}.</source>
        <translation>Andere Datenträger, die der jetzige der VM sein könnten: {names}.</translation>
    </message>
    <message>
        <source>{name} cannot be read yet: {message}. Mend that too, before the VM is started.</source>
        <translation>{name} kann noch nicht gelesen werden: {message}. Beheben Sie auch das, bevor die VM gestartet wird.</translation>
    </message>
    <message>
        <source>{name} and all it stands on can be read.</source>
        <translation>{name} und alles, worauf es aufbaut, kann gelesen werden.</translation>
    </message>
    <message>
        <source>Point the VM at it</source>
        <translation>Die VM darauf verweisen lassen</translation>
    </message>
    <message>
        <source>The VM&apos;s configurations name {name} instead of {stored}. No disk changes.</source>
        <translation>Die Konfigurationen der VM nennen {name} statt {stored}. Kein Datenträger ändert sich.</translation>
    </message>
    <message>
        <source>Undo brings the old configurations back.</source>
        <translation>Rückgängig stellt die alten Konfigurationen wieder her.</translation>
    </message>
    <message>
        <source>Name {name} in &apos;{moment}&apos;</source>
        <translation>{name} in „{moment}“ eintragen</translation>
    </message>
    <message>
        <source>No configuration of the VM names {stored}.</source>
        <translation>Keine Konfiguration der VM nennt {stored}.</translation>
    </message>
    <message>
        <source>The management service of this computer registers {name} and runs: it would lose or write over the change.</source>
        <translation>Der Verwaltungsdienst dieses Computers hat {name} registriert und läuft: Er würde die Änderung verlieren oder überschreiben.</translation>
    </message>
    <message>
        <source>{name} has a path of {count} characters on the host, more than the {most} that every program of Windows takes: {path}.</source>
        <translation>Der Pfad von {name} hat auf dem Host {count} Zeichen, mehr als die {most}, die jedes Windows-Programm annimmt: {path}.</translation>
    </message>
    <message>
        <source>the VM is a role of a cluster ({proof}), and any node may run it; take the role offline first (Stop-ClusterGroup)</source>
        <translation>die VM ist eine Clusterrolle ({proof}), und jeder Knoten kann sie ausführen; nehmen Sie die Rolle zuerst offline (Stop-ClusterGroup)</translation>
    </message>
    <message>
        <source>The VM lies on a volume of a cluster ({proof}). Where it is a role of that cluster, take the role offline first (Stop-ClusterGroup).</source>
        <translation>Die VM liegt auf einem Volume eines Clusters ({proof}). Wenn sie eine Rolle dieses Clusters ist, nehmen Sie die Rolle zuerst offline (Stop-ClusterGroup).</translation>
    </message>
    <message>
        <source>The VM lies where a replica server keeps what it receives ({proof}). It is not changed here: the replica would no longer fit its source. Change it on the primary side; after a failover that is to stay, remove the replication and move it to a folder of its own first.</source>
        <translation>Die VM liegt dort, wo ein Replikatserver aufbewahrt, was er empfängt ({proof}). Sie wird hier nicht geändert: Das Replikat würde nicht mehr zu seiner Quelle passen. Ändern Sie sie auf der primären Seite; entfernen Sie nach einem Failover, das bleiben soll, zuerst die Replikation, und verlegen Sie die VM in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The VM seems to be replicated (beside its disks: {logs}). What is changed here is not in the replica&apos;s log, so Hyper-V asks for a resynchronization afterwards. On the replica&apos;s side change nothing.</source>
        <translation>Die VM scheint repliziert zu werden (neben ihren Datenträgern: {logs}). Was hier geändert wird, steht nicht im Protokoll des Replikats, daher verlangt Hyper-V danach eine Neusynchronisierung. Ändern Sie auf der Seite des Replikats nichts.</translation>
    </message>
    <message>
        <source>The snapshot has a virtual TPM but no guest state (.vmgs). With the VM&apos;s present one it would not open, and a guest with BitLocker stays locked. Bring the snapshot&apos;s file back first.</source>
        <translation>Der Prüfpunkt hat ein virtuelles TPM, aber keinen Gastzustand (.vmgs). Mit dem jetzigen der VM würde es sich nicht öffnen, und ein Gast mit BitLocker bliebe gesperrt. Holen Sie zuerst die Datei des Prüfpunkts zurück.</translation>
    </message>
    <message>
        <source>The VM has a virtual TPM, and its guest state (.vmgs) and its key protector would come from different moments: it would not open, and a guest with BitLocker stays locked. Revert on the host.</source>
        <translation>Die VM hat ein virtuelles TPM, und ihr Gastzustand (.vmgs) und ihre Schlüsselschutzvorrichtung kämen aus verschiedenen Zeitpunkten: Es würde sich nicht öffnen, und ein Gast mit BitLocker bliebe gesperrt. Setzen Sie auf dem Host zurück.</translation>
    </message>
    <message>
        <source>It goes with its saved state, which resumes only on a processor like the one it was saved on; elsewhere discard the saved state (Remove-VMSavedState), and the guest starts as after a power loss.</source>
        <translation>Er gehört zu seinem gespeicherten Zustand, der nur auf einem Prozessor wie dem fortgesetzt wird, auf dem er gespeichert wurde; anderswo verwerfen Sie den gespeicherten Zustand (Remove-VMSavedState), und der Gast startet wie nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>The accounts of the old host ({accounts}) are left out, or the new one could say 0x80070539; who is to connect is allowed there (Grant-VMConnectAccess).</source>
        <translation>Die Konten des alten Hosts ({accounts}) werden weggelassen, sonst könnte der neue 0x80070539 melden; wer sich verbinden soll, wird dort zugelassen (Grant-VMConnectAccess).</translation>
    </message>
    <message>
        <source>The drive at {slot} still holds the image {stored}; where the host does not find it, the VM does not start (0x80070002). Eject it there.</source>
        <translation>Das Laufwerk an {slot} enthält noch das Abbild {stored}; wo der Host es nicht findet, startet die VM nicht (0x80070002). Werfen Sie es dort aus.</translation>
    </message>
    <message>
        <source>The disk at {slots} is shared with other VMs (persistent reservations are switched on). Hyper-V takes no snapshot of such a VM: the others would go on writing what the snapshot stands on. Detach it first.</source>
        <translation>Der Datenträger an {slots} wird mit anderen VMs geteilt (persistente Reservierungen sind eingeschaltet). Hyper-V erstellt von einer solchen VM keinen Prüfpunkt: die anderen würden weiter beschreiben, worauf der Prüfpunkt beruht. Trennen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The disk at {slots} is shared with other VMs (persistent reservations are switched on). Make sure that all of them are off.</source>
        <translation>Der Datenträger an {slots} wird mit anderen VMs geteilt (persistente Reservierungen sind eingeschaltet). Stellen Sie sicher, dass sie alle ausgeschaltet sind.</translation>
    </message>
    <message>
        <source>The VM has a physical disk at {slots}. Hyper-V takes no snapshot of such a VM, because the snapshot would not hold that disk. Detach it first.</source>
        <translation>Die VM hat an {slots} einen physischen Datenträger. Hyper-V erstellt von einer solchen VM keinen Prüfpunkt, weil der Prüfpunkt diesen Datenträger nicht enthielte. Trennen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The physical disk at {slots} is not covered: it stays as it is now and will not fit what the other disks then hold.</source>
        <translation>Der physische Datenträger an {slots} ist nicht erfasst: Er bleibt, wie er jetzt ist, und passt dann nicht zu dem, was die anderen Datenträger enthalten.</translation>
    </message>
    <message>
        <source>The physical disk at {slots} is not covered: it stays as it is.</source>
        <translation>Der physische Datenträger an {slots} ist nicht erfasst: Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{name} is at {slots} at once. It is one disk; with a differencing disk at each slot it becomes several.</source>
        <translation>{name} ist an {slots} zugleich. Es ist ein Datenträger; mit einem differenzierenden Datenträger an jedem Anschluss werden es mehrere.</translation>
    </message>
    <message>
        <source>{name} is a disk of {others} too. What the other VM writes to it changes what this one reads.</source>
        <translation>{name} ist auch ein Datenträger von {others}. Was die andere VM darin schreibt, ändert, was diese liest.</translation>
    </message>
    <message>
        <source>{name}, on which {disk} stands, is written to by {others} as a disk of its own: {disk} no longer fits what it stands on.</source>
        <translation>In {name}, worauf {disk} aufbaut, schreibt {others} als eigenen Datenträger: {disk} passt nicht mehr zu dem, worauf es aufbaut.</translation>
    </message>
    <message>
        <source>The VM&apos;s saved state is not whole ({missing}: missing or empty), so &apos;{name}&apos; gets half a saved state and cannot resume in it. Bring the file back first, or discard the saved state in Hyper-V Manager.</source>
        <translation>Der gespeicherte Zustand der VM ist nicht vollständig ({missing}: fehlt oder leer), daher bekommt „{name}“ einen halben gespeicherten Zustand und kann darin nicht fortgesetzt werden. Holen Sie die Datei zuerst zurück, oder verwerfen Sie den gespeicherten Zustand im Hyper-V-Manager.</translation>
    </message>
    <message>
        <source>The files of the VM&apos;s saved state are missing ({missing}), so &apos;{name}&apos; gets no memory: after reverting to it the guest starts as after a power loss.</source>
        <translation>Die Dateien des gespeicherten Zustands der VM fehlen ({missing}), daher bekommt „{name}“ keinen Arbeitsspeicher: Nach dem Zurücksetzen darauf startet der Gast wie nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>Half of the memory of &apos;{moment}&apos; is gone ({missing}: missing or empty). The VM will have a saved state that it cannot resume in: discard it in Hyper-V Manager, and the guest starts as after a power loss.</source>
        <translation>Die Hälfte des Arbeitsspeichers von „{moment}“ ist weg ({missing}: fehlt oder leer). Die VM wird einen gespeicherten Zustand haben, in dem sie nicht fortgesetzt werden kann: Verwerfen Sie ihn im Hyper-V-Manager, und der Gast startet wie nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>The memory of &apos;{moment}&apos; is gone ({missing}), so the VM will be off and the guest starts as after a power loss.</source>
        <translation>Der Arbeitsspeicher von „{moment}“ ist weg ({missing}), daher wird die VM aus sein, und der Gast startet wie nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>another snapviewer is working here (process {pid} on {host}, since {time})</source>
        <translation>ein anderer snapviewer arbeitet hier (Prozess {pid} auf {host}, seit {time})</translation>
    </message>
    <message>
        <source>another snapviewer is working here</source>
        <translation>ein anderer snapviewer arbeitet hier</translation>
    </message>
    <message>
        <source>wait until it is done, then try again</source>
        <translation>warten Sie, bis er fertig ist, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>this VM is being read by {readers}</source>
        <translation>diese VM wird gerade von {readers} gelesen</translation>
    </message>
    <message>
        <source>let that end, then try again</source>
        <translation>warten Sie dessen Ende ab und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>this is not among the files that the present action may change</source>
        <translation>diese ist nicht unter den Dateien, welche die jetzige Aktion ändern darf</translation>
    </message>
    <message>
        <source>nothing was changed there; report this with the plan that was shown</source>
        <translation>dort wurde nichts geändert; melden Sie das mit dem Plan, der gezeigt wurde</translation>
    </message>
    <message>
        <source>another file or folder has taken the place of this one</source>
        <translation>eine andere Datei oder ein anderer Ordner ist an diese Stelle getreten</translation>
    </message>
    <message>
        <source>bring back what was there, or refresh and look at the new plan</source>
        <translation>holen Sie zurück, was dort war, oder aktualisieren Sie und sehen Sie sich den neuen Plan an</translation>
    </message>
    <message>
        <source>it cannot be looked at: {reason}</source>
        <translation>es kann nicht angesehen werden: {reason}</translation>
    </message>
    <message>
        <source>check the name and the permissions of its folder</source>
        <translation>prüfen Sie den Namen und die Berechtigungen des Ordners</translation>
    </message>
    <message>
        <source>the file has {count} names (hard links): a change would reach all of them</source>
        <translation>die Datei hat {count} Namen (Hardlinks): eine Änderung würde alle treffen</translation>
    </message>
    <message>
        <source>make a copy of its own of it, then try again</source>
        <translation>legen Sie eine eigene Kopie davon an und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>it is a fixed disk, whose blocks all have their place</source>
        <translation>es ist ein Datenträger fester Größe, dessen Blöcke alle ihren Platz haben</translation>
    </message>
    <message>
        <source>{size} bytes is no size it can grow to</source>
        <translation>{size} Bytes ist keine Größe, auf die er wachsen kann</translation>
    </message>
    <message>
        <source>its block table has room for {room} entries, {needed} are needed</source>
        <translation>seine Blocktabelle hat Platz für {room} Einträge, {needed} werden gebraucht</translation>
    </message>
    <message>
        <source>the file ends inside its block table</source>
        <translation>die Datei endet in ihrer Blocktabelle</translation>
    </message>
    <message>
        <source>the VM&apos;s own folder</source>
        <translation>der eigene Ordner der VM</translation>
    </message>
    <message>
        <source>the folder that the VM&apos;s other files were found in</source>
        <translation>der Ordner, in dem die anderen Dateien der VM gefunden wurden</translation>
    </message>
    <message>
        <source>its path in the opened folders</source>
        <translation>ihr Pfad in den geöffneten Ordnern</translation>
    </message>
    <message>
        <source>another form of its name</source>
        <translation>eine andere Form ihres Namens</translation>
    </message>
    <message>
        <source>the chain of disks it belongs to</source>
        <translation>die Kette von Datenträgern, zu der sie gehört</translation>
    </message>
    <message>
        <source>its chain is the one that the VM&apos;s other moments read at {slot}</source>
        <translation>ihre Kette ist diejenige, welche die anderen Zeitpunkte der VM an {slot} lesen</translation>
    </message>
    <message>
        <source>the last {count} components of {stored} are those of {path}</source>
        <translation>die letzten {count} Bestandteile von {stored} sind die von {path}</translation>
    </message>
    <message>
        <source>equally good: {files}</source>
        <translation>gleich gut: {files}</translation>
    </message>
    <message>
        <source>a VHDX disk</source>
        <translation>ein VHDX-Datenträger</translation>
    </message>
    <message>
        <source>a VHD disk</source>
        <translation>ein VHD-Datenträger</translation>
    </message>
    <message>
        <source>a VHD disk with a damaged footer</source>
        <translation>ein VHD-Datenträger mit beschädigtem Footer</translation>
    </message>
    <message>
        <source>a VHD set, which is not supported</source>
        <translation>ein VHD-Satz, der nicht unterstützt wird</translation>
    </message>
    <message>
        <source>an AppleDouble file of a Mac</source>
        <translation>eine AppleDouble-Datei eines Mac</translation>
    </message>
    <message>
        <source>an AppleSingle file of a Mac</source>
        <translation>eine AppleSingle-Datei eines Mac</translation>
    </message>
    <message>
        <source>a record of the recycle bin</source>
        <translation>ein Eintrag des Windows-Papierkorbs</translation>
    </message>
    <message>
        <source>a Git LFS pointer</source>
        <translation>ein Zeiger von Git LFS</translation>
    </message>
    <message>
        <source>a git-annex pointer</source>
        <translation>ein Zeiger von git-annex</translation>
    </message>
    <message>
        <source>a placeholder for a file that is kept elsewhere</source>
        <translation>ein Platzhalter für eine Datei, die anderswo aufbewahrt wird</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a file compressed with gzip</source>
        <translation>eine mit gzip komprimierte Datei</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>an archive or compressed file</source>
        <translation>ein Archiv oder eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a QCOW2 disk of QEMU</source>
        <translation>ein QCOW2-Datenträger von QEMU</translation>
    </message>
    <message>
        <source>a VMDK disk of VMware</source>
        <translation>ein VMDK-Datenträger von VMware</translation>
    </message>
    <message>
        <source>a VDI disk of VirtualBox</source>
        <translation>ein VDI-Datenträger von VirtualBox</translation>
    </message>
    <message>
        <source>an ISO image of a CD or DVD</source>
        <translation>ein ISO-Abbild einer CD oder DVD</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>a file of zeros in all places looked at</source>
        <translation>eine Datei aus Nullen an allen angesehenen Stellen</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>eine Datei unbekannter Art</translation>
    </message>
    <message>
        <source>a file that could not be read</source>
        <translation>eine Datei, die nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>it is a link to {target}, which is not there</source>
        <translation>es ist ein Link auf {target}, das nicht da ist</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>A disk file that no VM and no disk in use here names. That proves nothing, because {reason}.</source>
        <translation>Eine Datenträgerdatei, die keine VM und kein Datenträger in Gebrauch hier nennt. Das beweist nichts, denn: {reason}.</translation>
    </message>
    <message>
        <source>its VM may lie elsewhere</source>
        <translation>ihre VM kann anderswo liegen</translation>
    </message>
    <message>
        <source>No. Add the folder of the VM that could need it, or find out whose it is; only then can it be judged.</source>
        <translation>Nein. Fügen Sie den Ordner der VM hinzu, die sie brauchen könnte, oder finden Sie heraus, wem sie gehört; erst dann kann sie beurteilt werden.</translation>
    </message>
    <message>
        <source>It stands on {parent}, and can be read only as long as nothing is merged into that.</source>
        <translation>Sie baut auf {parent} auf und kann nur gelesen werden, solange nichts darin zusammengeführt wird.</translation>
    </message>
    <message>
        <source>A disk by its content, under an ending that Hyper-V does not use: somebody or some program set it aside. No VM here names it.</source>
        <translation>Dem Inhalt nach ein Datenträger, unter einer Endung, die Hyper-V nicht verwendet: Jemand oder ein Programm hat ihn beiseitegelegt. Keine VM hier nennt ihn.</translation>
    </message>
    <message>
        <source>Not by any action here: only by whoever set it aside, once nobody wants it any more.</source>
        <translation>Nicht durch eine Aktion hier: nur durch den, der sie beiseitegelegt hat, sobald niemand sie mehr haben will.</translation>
    </message>
    <message>
        <source>Other disks still stand on it, so that emptying the bin destroys them.</source>
        <translation>Andere Datenträger bauen noch darauf auf, sodass das Leeren des Windows-Papierkorbs sie zerstört.</translation>
    </message>
    <message>
        <source>A disk that was deleted: it lies in the recycle bin.</source>
        <translation>Ein Datenträger, der gelöscht wurde: Er liegt im Windows-Papierkorb.</translation>
    </message>
    <message>
        <source>It was {place}.</source>
        <translation>Er war {place}.</translation>
    </message>
    <message>
        <source>No. Put it back first.</source>
        <translation>Nein. Legen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Not by any action here: emptying the bin does it. Look first if a VM misses it.</source>
        <translation>Nicht durch eine Aktion hier: Das Leeren des Windows-Papierkorbs tut es. Sehen Sie vorher nach, ob sie einer VM fehlt.</translation>
    </message>
    <message>
        <source>This VM is here twice: {folders}.</source>
        <translation>Diese VM ist hier zweimal: {folders}.</translation>
    </message>
    <message>
        <source>This VM is here {count} times: {folders}.</source>
        <translation>Diese VM ist hier {count} Mal: {folders}.</translation>
    </message>
    <message>
        <source>Nothing, if one is a copy: each is shown with the files of its own folder, and an action touches one folder only. Name it by its folder.</source>
        <translation>Nichts, wenn eine davon eine Kopie ist: Jede wird mit den Dateien ihres eigenen Ordners gezeigt, und eine Aktion berührt nur einen Ordner. Nennen Sie sie mit ihrem Ordner.</translation>
    </message>
    <message>
        <source>id {id} in {count} folders</source>
        <translation>Kennung {id} in {count} Ordnern</translation>
    </message>
    <message>
        <source>A host can run only one of them under this id.</source>
        <translation>Ein Host kann nur eine davon unter dieser Kennung ausführen.</translation>
    </message>
    <message>
        <source>Of &apos;{machine}&apos; not all is here: {text}.</source>
        <translation>Von „{machine}“ ist nicht alles hier: {text}.</translation>
    </message>
    <message>
        <source>Nothing of this VM is merged, and none of its files is called unneeded, until that is settled.</source>
        <translation>Nichts von dieser VM wird zusammengeführt, und keine ihrer Dateien wird unnötig genannt, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>This is {kind}: no second VM, and it is never changed here.</source>
        <translation>Das ist {kind}: keine zweite VM, und es wird hier nie geändert.</translation>
    </message>
    <message>
        <source>Nothing, unless it names disks that you want to merge or remove: then set it aside first.</source>
        <translation>Nichts, außer wenn sie Datenträger nennt, die Sie zusammenführen oder entfernen wollen: Legen Sie sie dann zuerst beiseite.</translation>
    </message>
    <message>
        <source>id {id}, in the folder {folder}</source>
        <translation>Kennung {id}, im Ordner {folder}</translation>
    </message>
    <message>
        <source>Which file the disk of &apos;{moment}&apos; at {slot} is, is not certain: {files} fit equally.</source>
        <translation>Welche Datei der Datenträger von „{moment}“ an {slot} ist, ist nicht sicher: {files} passen gleich gut.</translation>
    </message>
    <message>
        <source>Open the VM&apos;s own folder alone, name the folders after their drives, or move the copies elsewhere.</source>
        <translation>Öffnen Sie nur den eigenen Ordner der VM, benennen Sie die Ordner nach ihren Laufwerken, oder verschieben Sie die Kopien anderswohin.</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; cannot be read at {slot}, and nothing that depends on it is changed.</source>
        <translation>„{moment}“ kann an {slot} nicht gelesen werden, und nichts, was davon abhängt, wird geändert.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} was found under another form of its name: {found} instead of {name}.</source>
        <translation>Der Datenträger von „{moment}“ an {slot} wurde unter einer anderen Form seines Namens gefunden: {found} statt {name}.</translation>
    </message>
    <message>
        <source>Give the file its name back: {name}.</source>
        <translation>Geben Sie der Datei ihren Namen zurück: {name}.</translation>
    </message>
    <message>
        <source>Hyper-V looks for the stored name and does not find the file.</source>
        <translation>Hyper-V sucht den gespeicherten Namen und findet die Datei nicht.</translation>
    </message>
    <message>
        <source>Now writes to {name}, on which {count} disks stand{frozen}. Starting the VM ruins them. The newest state is in {leaf}.</source>
        <translation>„Jetzt“ schreibt in die Datei {name}, auf der {count} Datenträger aufbauen{frozen}. Ein Start der VM macht sie unbrauchbar. Der neueste Stand liegt in {leaf}.</translation>
    </message>
    <message>
        <source> and which &apos;{snapshot}&apos; froze</source>
        <translation> und die „{snapshot}“ eingefroren hat</translation>
    </message>
    <message>
        <source>Do not start the VM. Point Now at {leaf}: &apos;repair&apos; does it by a plan.</source>
        <translation>Starten Sie die VM nicht. Lassen Sie „Jetzt“ auf {leaf} verweisen: &apos;repair&apos; tut das nach einem Plan.</translation>
    </message>
    <message>
        <source>Do not start the VM. Choose the disk it should use, and point it there.</source>
        <translation>Starten Sie die VM nicht. Wählen Sie den Datenträger, den sie verwenden soll, und lassen Sie sie darauf verweisen.</translation>
    </message>
    <message>
        <source>{slot}: {stored}; standing on it: {children}</source>
        <translation>{slot}: {stored}; darauf aufbauend: {children}</translation>
    </message>
    <message>
        <source>Whatever is written to it makes every disk above it unreadable.</source>
        <translation>Alles, was hineingeschrieben wird, macht jeden Datenträger darüber unlesbar.</translation>
    </message>
    <message>
        <source>The snapshot is incomplete.</source>
        <translation>Der Prüfpunkt ist unvollständig.</translation>
    </message>
    <message>
        <source>Delete &apos;{moment}&apos;; its other disks alone do not make that moment.</source>
        <translation>Löschen Sie „{moment}“; die anderen Datenträger allein ergeben diesen Zeitpunkt nicht.</translation>
    </message>
    <message>
        <source>{slot} of &apos;{moment}&apos; and of Now: {stored}</source>
        <translation>{slot} von „{moment}“ und von „Jetzt“: {stored}</translation>
    </message>
    <message>
        <source>Going back to &apos;{moment}&apos; would bring back some disks and leave {name} as it is now.</source>
        <translation>Eine Rückkehr zu „{moment}“ würde einige Datenträger zurückbringen und {name} lassen, wie es jetzt ist.</translation>
    </message>
    <message numerus="yes">
        <source>This file has {n} name (hard links); known here: {names}.</source>
        <comment>This file has {n} names (hard links); known here: {names}.</comment>
        <translation>
            <numerusform>Diese Datei hat {n} Namen (Hardlinks); hier bekannt: {names}.</numerusform>
            <numerusform>Diese Datei hat {n} Namen (Hardlinks); hier bekannt: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the other names once it is certain that nothing uses them.</source>
        <translation>Entfernen Sie die anderen Namen, sobald sicher ist, dass nichts sie verwendet.</translation>
    </message>
    <message>
        <source>the volume counts {count} names</source>
        <translation>das Volume zählt {count} Namen</translation>
    </message>
    <message>
        <source>It is not merged into and not removed as long as it has more than one name.</source>
        <translation>Solange sie mehr als einen Namen hat, wird nichts in sie zusammengeführt, und sie wird nicht entfernt.</translation>
    </message>
    <message>
        <source>A differencing disk under another ending, which stands on {parent}.</source>
        <translation>Ein differenzierender Datenträger unter einer anderen Endung, der auf {parent} aufbaut.</translation>
    </message>
    <message>
        <source>A disk under another ending.</source>
        <translation>Ein Datenträger unter einer anderen Endung.</translation>
    </message>
    <message>
        <source>Delete it yourself once nobody wants it any more; until then it holds back what would make it unreadable.</source>
        <translation>Löschen Sie ihn selbst, sobald niemand ihn mehr haben will; bis dahin hält er zurück, was ihn unlesbar machen würde.</translation>
    </message>
    <message>
        <source>its content is that of a {format} disk</source>
        <translation>der Inhalt ist der eines Datenträgers der Art {format}</translation>
    </message>
    <message>
        <source>Nothing is merged into {parent}.</source>
        <translation>Nichts wird in {parent} zusammengeführt.</translation>
    </message>
    <message>
        <source>{name} stands on a file in the recycle bin: {parent}. Emptying the bin destroys it and everything above.</source>
        <translation>{name} baut auf einer Datei im Windows-Papierkorb auf: {parent}. Das Leeren zerstört sie und alles darüber.</translation>
    </message>
    <message>
        <source>Put {parent} back where it was before the bin is emptied.</source>
        <translation>Legen Sie {parent} dorthin zurück, wo es war, bevor der Windows-Papierkorb geleert wird.</translation>
    </message>
    <message>
        <source>its parent&apos;s id is that of {parent}</source>
        <translation>die Kennung der übergeordneten Datei ist die von {parent}</translation>
    </message>
    <message>
        <source>It reads only as long as nobody empties the bin.</source>
        <translation>Dieser Datenträger ist nur lesbar, solange niemand den Windows-Papierkorb leert.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} was deleted; it lies in the recycle bin as {name}.</source>
        <translation>Der Datenträger von „{moment}“ an {slot} wurde gelöscht; er liegt als {name} im Windows-Papierkorb.</translation>
    </message>
    <message>
        <source>Put it back to {place}: &apos;repair&apos; does it by a plan.</source>
        <translation>Legen Sie ihn nach {place} zurück: &apos;repair&apos; tut das nach einem Plan.</translation>
    </message>
    <message>
        <source>deleted from {place}</source>
        <translation>gelöscht aus {place}</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; cannot be read until it is back.</source>
        <translation>„{moment}“ kann nicht gelesen werden, bis er zurück ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file with a disk&apos;s or configuration&apos;s ending is something else and was passed over: {text}.</source>
        <comment>{n} files with a disk&apos;s or configuration&apos;s ending are something else and were passed over: {text}.</comment>
        <translation>
            <numerusform>{n} Datei mit der Endung eines Datenträgers oder einer Konfiguration ist etwas anderes und wurde übergangen: {text}.</numerusform>
            <numerusform>{n} Dateien mit der Endung eines Datenträgers oder einer Konfiguration sind etwas anderes und wurden übergangen: {text}.</numerusform>
        </translation>
    </message>
    <message>
        <source>by their first bytes: {names}</source>
        <translation>nach ihren ersten Bytes: {names}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was deleted: its configuration lies in the recycle bin.</source>
        <translation>„{name}“ wurde gelöscht: Die Konfiguration liegt im Windows-Papierkorb.</translation>
    </message>
    <message>
        <source>A configuration in the recycle bin; its VM or snapshot was deleted.</source>
        <translation>Eine Konfiguration im Windows-Papierkorb; ihre VM oder ihr Prüfpunkt wurde gelöscht.</translation>
    </message>
    <message>
        <source>Put it back to {place} if the VM is still needed.</source>
        <translation>Legen Sie sie nach {place} zurück, wenn die VM noch gebraucht wird.</translation>
    </message>
    <message>
        <source>it lies in {folder}</source>
        <translation>sie liegt in {folder}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is registered on this host, but its files are not in the opened folders.</source>
        <translation>„{name}“ ist auf diesem Host registriert, aber ihre Dateien sind nicht in den geöffneten Ordnern.</translation>
    </message>
    <message>
        <source>Add the folder that holds the VM, then refresh.</source>
        <translation>Fügen Sie den Ordner hinzu, der die VM enthält, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>the host&apos;s cache names id {id}.</source>
        <translation>der Cache des Hosts nennt die Kennung {id}.</translation>
    </message>
    <message>
        <source>This VM is not shown, and any disk here could be its.</source>
        <translation>Diese VM wird nicht gezeigt, und jeder Datenträger hier könnte ihr gehören.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} is a VHD set ({name}), which is shared by several VMs and not supported here.</source>
        <translation>Der Datenträger von „{moment}“ an {slot} ist ein VHD-Satz ({name}), den mehrere VMs teilen und der hier nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>Look at its disk on the host.</source>
        <translation>Sehen Sie sich ihren Datenträger auf dem Host an.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; is a role of a cluster.</source>
        <translation>„{vm}“ ist eine Clusterrolle.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; lies on a volume of a cluster.</source>
        <translation>„{vm}“ liegt auf einem Volume eines Clusters.</translation>
    </message>
    <message>
        <source>Before anything is changed here take the role offline (Stop-ClusterGroup), and only then say that the host is off.</source>
        <translation>Nehmen Sie die Rolle offline (Stop-ClusterGroup), bevor hier etwas geändert wird, und geben Sie erst dann an, dass der Host aus ist.</translation>
    </message>
    <message>
        <source>Another node can start the VM at any moment, and a change behind the cluster&apos;s back looks like a failure to it.</source>
        <translation>Ein anderer Knoten kann die VM jederzeit starten, und eine Änderung hinter dem Rücken des Clusters sieht für diesen wie ein Fehler aus.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; lies where a replica server keeps what it receives (inferred from its folder).</source>
        <translation>„{vm}“ liegt dort, wo ein Replikatserver aufbewahrt, was er empfängt (aus dem Ordner geschlossen).</translation>
    </message>
    <message>
        <source>Change the VM on its primary side. After a failover that is to stay, remove the replication and move the VM to a folder of its own first.</source>
        <translation>Ändern Sie die VM auf ihrer primären Seite. Entfernen Sie nach einem Failover, das bleiben soll, zuerst die Replikation, und verlegen Sie die VM in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>It is not changed here: the replica would no longer fit its source.</source>
        <translation>Sie wird hier nicht geändert: Das Replikat würde nicht mehr zu seiner Quelle passen.</translation>
    </message>
    <message>
        <source>This computer is the host of &apos;{vm}&apos;, and its service runs.</source>
        <translation>Dieser Computer ist der Host von „{vm}“, und sein Dienst läuft.</translation>
    </message>
    <message>
        <source>the service {service} registers this file</source>
        <translation>der Dienst {service} hat diese Datei registriert</translation>
    </message>
    <message>
        <source>The service holds the settings in memory: an edit of the file is lost or written over.</source>
        <translation>Der Dienst hält die Einstellungen im Arbeitsspeicher: Eine Änderung der Datei geht verloren oder wird überschrieben.</translation>
    </message>
    <message>
        <source>Act through Hyper-V; or run &apos;net stop {service}&apos;, act here, then &apos;net start {service}&apos;. Never take the VM out of the list: that deletes its configuration.</source>
        <translation>Handeln Sie über Hyper-V; oder führen Sie &apos;net stop {service}&apos; aus, handeln Sie hier und führen Sie dann &apos;net start {service}&apos; aus. Nehmen Sie die VM nie aus der Liste: Das löscht ihre Konfiguration.</translation>
    </message>
    <message>
        <source>Its configuration version {version} is that of Windows Server 2008 to 2012; a newer host does not take it as it is.</source>
        <translation>Ihre Konfigurationsversion {version} ist die von Windows Server 2008 bis 2012; ein neuerer Host nimmt sie nicht unverändert an.</translation>
    </message>
    <message>
        <source>Configuration version {version} starts on {hosts}.</source>
        <translation>Die Konfigurationsversion {version} startet auf {hosts}.</translation>
    </message>
    <message>
        <source>No host that is known here takes configuration version {version}.</source>
        <translation>Kein hier bekannter Host nimmt die Konfigurationsversion {version} an.</translation>
    </message>
    <message>
        <source>Open it on the host that made it; on another one make a new VM with these disks.</source>
        <translation>Öffnen Sie sie auf dem Host, der sie angelegt hat; legen Sie auf einem anderen mit diesen Datenträgern eine neue VM an.</translation>
    </message>
    <message>
        <source>version: expected at most {newest} (Windows Server 2025), found {version}</source>
        <translation>Version: höchstens {newest} (Windows Server 2025) erwartet, {version} gefunden</translation>
    </message>
    <message>
        <source>An older host finds no VM to import (32784).</source>
        <translation>Ein älterer Host findet keine VM zum Importieren (32784).</translation>
    </message>
    <message>
        <source>A host without the virtual switch {switches} asks for another (33012).</source>
        <translation>Ein Host ohne den virtuellen Switch {switches} fragt nach einem anderen (33012).</translation>
    </message>
    <message>
        <source>Its virtual TPM opens only on a host that has the certificates of its guardian: move them as well.</source>
        <translation>Ihr virtuelles TPM öffnet sich nur auf einem Host, der die Zertifikate seines Wächters (Guardian) hat: Bringen Sie auch diese dorthin.</translation>
    </message>
    <message>
        <source>The host needs {count} MiB of memory free for it.</source>
        <translation>Der Host braucht dafür {count} MiB freien Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The host needs at least {count} logical processors.</source>
        <translation>Der Host braucht mindestens {count} logische Prozessoren.</translation>
    </message>
    <message>
        <source>Bring the image to where it was, or eject it in the VM&apos;s settings.</source>
        <translation>Holen Sie das Abbild dorthin zurück, wo es war, oder werfen Sie es in den Einstellungen der VM aus.</translation>
    </message>
    <message>
        <source>{slot}: {stored}</source>
        <translation>{slot}: {stored}</translation>
    </message>
    <message>
        <source>{slot}: expected {path}, found no such file</source>
        <translation>{slot}: {path} erwartet, keine solche Datei gefunden</translation>
    </message>
    <message>
        <source>A host that does not find an image does not start the VM.</source>
        <translation>Ein Host, der ein Abbild nicht findet, startet die VM nicht.</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; has the image {stored} at {slot}; whether the host has it cannot be seen here.</source>
        <translation>„{moment}“ hat das Abbild {stored} an {slot}; ob der Host es hat, ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>The image of &apos;{moment}&apos; at {slot} is missing: {stored}.</source>
        <translation>Das Abbild von „{moment}“ an {slot} fehlt: {stored}.</translation>
    </message>
    <message>
        <source>The guest state of &apos;{moment}&apos; is missing: {stored}.</source>
        <translation>Der Gastzustand von „{moment}“ fehlt: {stored}.</translation>
    </message>
    <message>
        <source>Bring the file (.vmgs) back from a copy of the same moment.</source>
        <translation>Holen Sie die Datei (.vmgs) aus einer Kopie desselben Zeitpunkts zurück.</translation>
    </message>
    <message>
        <source>expected beside {name}, found no such file</source>
        <translation>neben {name} erwartet, keine solche Datei gefunden</translation>
    </message>
    <message>
        <source>Its virtual TPM is gone with it: a guest with BitLocker asks for its recovery key.</source>
        <translation>Ihr virtuelles TPM ist damit weg: Ein Gast mit BitLocker fragt nach seinem Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Firmware variables, and a virtual TPM where there is one, are gone with it.</source>
        <translation>Die Firmwarevariablen und gegebenenfalls ein virtuelles TPM sind damit weg.</translation>
    </message>
    <message>
        <source>{name} has another name, {other}, whose ending is that of another format.</source>
        <translation>{name} hat einen weiteren Namen, {other}, dessen Endung die eines anderen Formats ist.</translation>
    </message>
    <message>
        <source>Name it by {name} alone, and remove the other name.</source>
        <translation>Nennen Sie die Datei nur mit {name}, und entfernen Sie den anderen Namen.</translation>
    </message>
    <message>
        <source>content: {format}; names: {names}</source>
        <translation>Inhalt: {format}; Namen: {names}</translation>
    </message>
    <message>
        <source>The host goes by the ending and does not open it by that name.</source>
        <translation>Der Host richtet sich nach der Endung und öffnet die Datei unter jenem Namen nicht.</translation>
    </message>
    <message>
        <source>{name} is a {format} disk by its content, but its ending says otherwise.</source>
        <translation>{name} ist dem Inhalt nach ein Datenträger im Format {format}, aber die Endung sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Rename it to {name} and name it so in the VM&apos;s settings and in the disks above it.</source>
        <translation>Benennen Sie die Datei in {name} um, und nennen Sie sie auch in den Einstellungen der VM und in den Datenträgern darüber so.</translation>
    </message>
    <message>
        <source>ending: expected {right}, found {found}</source>
        <translation>Endung: {right} erwartet, {found} gefunden</translation>
    </message>
    <message>
        <source>The host goes by the ending and does not open it (inferred).</source>
        <translation>Der Host richtet sich nach der Endung und öffnet die Datei nicht (gefolgert).</translation>
    </message>
    <message>
        <source>{name} has sectors of {size} bytes and is at {slots}: IDE knows sectors of 512 bytes only (inferred).</source>
        <translation>{name} hat Sektoren von {size} Bytes und ist an {slots}: IDE kennt nur Sektoren von 512 Bytes (gefolgert).</translation>
    </message>
    <message>
        <source>Attach it to a SCSI controller, or convert it to sectors of 512 bytes.</source>
        <translation>Fügen Sie ihn an einen SCSI-Controller an, oder konvertieren Sie ihn auf Sektoren von 512 Bytes.</translation>
    </message>
    <message>
        <source>logical sector size: expected 512 bytes, found {size}</source>
        <translation>logische Sektorgröße: 512 Bytes erwartet, {size} gefunden</translation>
    </message>
    <message>
        <source>A generation 1 VM does not start from it.</source>
        <translation>Eine VM der Generation 1 startet nicht davon.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; has files in the root of a volume: {stored}.</source>
        <translation>„{vm}“ hat Dateien im Stammverzeichnis eines Volumes: {stored}.</translation>
    </message>
    <message>
        <source>Move them into a folder (Move-VMStorage on the host).</source>
        <translation>Verlegen Sie sie in einen Ordner (Move-VMStorage auf dem Host).</translation>
    </message>
    <message>
        <source>Microsoft does not support that: Hyper-V cannot give the VM its rights there.</source>
        <translation>Microsoft unterstützt das nicht: Hyper-V kann der VM dort ihre Rechte nicht geben.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; lies on a volume of FAT: {folder}.</source>
        <translation>„{vm}“ liegt auf einem FAT-Volume: {folder}.</translation>
    </message>
    <message>
        <source>Copy the VM&apos;s folder to a volume of NTFS or ReFS.</source>
        <translation>Kopieren Sie den Ordner der VM auf ein Volume mit NTFS oder ReFS.</translation>
    </message>
    <message>
        <source>file system: {kind}</source>
        <translation>Dateisystem: {kind}</translation>
    </message>
    <message>
        <source>There are no access lists there, so Hyper-V cannot give the VM its rights; FAT32 holds no file of 4 GiB or more.</source>
        <translation>Dort gibt es keine Zugriffslisten, daher kann Hyper-V der VM ihre Rechte nicht geben; FAT32 fasst keine Datei ab 4 GiB.</translation>
    </message>
    <message>
        <source>Its blocks are not shown and its snapshots are not changed.</source>
        <translation>Seine Blöcke werden nicht gezeigt, und seine Prüfpunkte werden nicht geändert.</translation>
    </message>
    <message>
        <source>{found} is likely the disk {name} of &apos;{moments}&apos; at {slot}, which is missing under that name.</source>
        <translation>{found} ist wahrscheinlich der Datenträger {name} von „{moments}“ an {slot}, der unter diesem Namen fehlt.</translation>
    </message>
    <message>
        <source>Rename it back, or point the VM at it: &apos;repair&apos; does either by a plan.</source>
        <translation>Benennen Sie ihn zurück, oder lassen Sie die VM darauf verweisen: &apos;repair&apos; tut beides nach einem Plan.</translation>
    </message>
    <message>
        <source>stored: {stored}; found: {found}; {reasons}</source>
        <translation>gespeichert: {stored}; gefunden: {found}; {reasons}</translation>
    </message>
    <message>
        <source>Until then &apos;{moments}&apos; cannot be read, and nothing of its chain is merged or removed.</source>
        <translation>Bis dahin kann „{moments}“ nicht gelesen werden, und nichts aus der Kette wird zusammengeführt oder entfernt.</translation>
    </message>
    <message>
        <source>{found} is likely what the missing parent {name} was converted to: it has the same name but for its ending, and the same size.</source>
        <translation>{found} ist wahrscheinlich das, worin die fehlende übergeordnete Datei {name} konvertiert wurde: derselbe Name bis auf die Endung und dieselbe Größe.</translation>
    </message>
    <message>
        <source>Keep {found}. If nothing wrote to it since it was converted, write {name} back from it: &apos;repair&apos; does it by a plan.</source>
        <translation>Bewahren Sie {found} auf. Wenn seit der Konvertierung nichts hineingeschrieben hat, schreiben Sie {name} daraus zurück: &apos;repair&apos; tut das nach einem Plan.</translation>
    </message>
    <message>
        <source>parent: expected {name}, found {found} of the same stem and size</source>
        <translation>übergeordnete Datei: erwartet {name}, gefunden {found} mit gleichem Namensstamm und gleicher Größe</translation>
    </message>
    <message>
        <source>It may be the only copy of what {child} stands on.</source>
        <translation>Es kann die einzige Kopie dessen sein, worauf {child} aufbaut.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration names snapshots that were not found: {ids}.</source>
        <translation>Die Konfiguration der VM nennt Prüfpunkte, die nicht gefunden wurden: {ids}.</translation>
    </message>
    <message>
        <source>Bring the configurations of these snapshots back, or open the folder that holds them too. Where they are gone for good, the reference is dropped on a host, by DestroySnapshot on the planned VM of an import.</source>
        <translation>Holen Sie die Konfigurationen dieser Prüfpunkte zurück, oder öffnen Sie auch den Ordner, der sie enthält. Sind sie endgültig weg, wird der Verweis auf einem Host entfernt, durch DestroySnapshot an der geplanten VM eines Imports.</translation>
    </message>
    <message>
        <source>{key}: expected a snapshot of this VM, found {id}</source>
        <translation>{key}: ein Prüfpunkt dieser VM erwartet, gefunden {id}</translation>
    </message>
    <message>
        <source>An import of this VM stops: every snapshot that a VM&apos;s definition references must be found, or be dropped first.</source>
        <translation>Ein Import dieser VM bleibt stehen: Jeder Prüfpunkt, auf den die Definition einer VM verweist, muss gefunden oder vorher entfernt werden.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration lists its snapshots, but not {names}.</source>
        <translation>Die Konfiguration der VM führt ihre Prüfpunkte auf, aber nicht {names}.</translation>
    </message>
    <message>
        <source>Run &apos;snapviewer registration&apos; for lines that register the snapshots on a host.</source>
        <translation>Führen Sie &apos;snapviewer registration&apos; aus; es gibt Zeilen aus, welche die Prüfpunkte auf einem Host registrieren.</translation>
    </message>
    <message>
        <source>{key}: expected an entry for {id}, found none</source>
        <translation>{key}: ein Eintrag für {id} erwartet, keiner gefunden</translation>
    </message>
    <message>
        <source>A host may not list these snapshots; their data is not harmed.</source>
        <translation>Ein Host führt diese Prüfpunkte möglicherweise nicht auf; ihre Daten sind nicht beschädigt.</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; does not hold {name} at {slot}: Now of &apos;{machine}&apos; goes on writing to it.</source>
        <translation>„{moment}“ hält {name} an {slot} nicht fest: „Jetzt“ von „{machine}“ schreibt weiter hinein.</translation>
    </message>
    <message>
        <source>{holder} holds {name}: {proof}</source>
        <translation>{holder} hält {name} fest: {proof}</translation>
    </message>
    <message>
        <source>whether a host holds {name} is not known: {proof}</source>
        <translation>ob ein Host {name} offen hält, ist nicht bekannt: {proof}</translation>
    </message>
    <message>
        <source>{reason}; {holder} reads {name} and has locked it for that</source>
        <translation>{reason}; {holder} liest {name} und hat die Datei dafür gesperrt</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <source>the files lie on an NFS share, and NFS does not tell who else uses them</source>
        <translation>die Dateien liegen auf einer NFS-Freigabe, und NFS sagt nicht, wer sie sonst verwendet</translation>
    </message>
    <message>
        <source>the files lie on a share ({kind}) that does not tell who else uses them</source>
        <translation>die Dateien liegen auf einer Freigabe ({kind}), die nicht sagt, wer sie sonst verwendet</translation>
    </message>
    <message>
        <source>this machine may give the volume to others ({servers} runs here), and what they hold open is not seen here</source>
        <translation>dieser Computer gibt das Volume möglicherweise an andere weiter ({servers} läuft hier), und was diese geöffnet halten, ist hier nicht zu sehen</translation>
    </message>
    <message>
        <source>this user may not see which files the other programs here have open</source>
        <translation>dieser Benutzer darf nicht sehen, welche Dateien die anderen Programme hier geöffnet haben</translation>
    </message>
    <message>
        <source>Windows reports a sharing violation</source>
        <translation>Windows meldet eine Freigabeverletzung</translation>
    </message>
    <message>
        <source>not asked: on an SMB share the question itself would disturb a host</source>
        <translation>nicht gefragt: auf einer SMB-Freigabe würde schon die Frage einen Host stören</translation>
    </message>
    <message>
        <source>it is open there for writing</source>
        <translation>sie ist dort zum Schreiben geöffnet</translation>
    </message>
    <message>
        <source>it is locked ({kind})</source>
        <translation>sie ist gesperrt ({kind})</translation>
    </message>
    <message>
        <source>a range of it is locked</source>
        <translation>ein Bereich davon ist gesperrt</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>sie ist gesperrt</translation>
    </message>
    <message>
        <source>it could be opened for writing</source>
        <translation>sie ließ sich zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>opening it: {why}</source>
        <translation>beim Öffnen: {why}</translation>
    </message>
    <message>
        <source>its mode allows it, the share refuses it: {why}</source>
        <translation>ihr Modus erlaubt es, die Freigabe lehnt es ab: {why}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>this program itself</source>
        <translation>dieses Programm selbst</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtueller Computer</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>a host&apos;s cache of a VM&apos;s name</source>
        <translation>der Cache eines Hosts für den Namen einer VM</translation>
    </message>
    <message>
        <source>a planned VM: an import that was not finished</source>
        <translation>eine geplante VM: ein Import, der nicht abgeschlossen wurde</translation>
    </message>
    <message>
        <source>a host&apos;s undo log</source>
        <translation>ein Rückgängig-Protokoll eines Hosts</translation>
    </message>
    <message>
        <source>a group of VMs</source>
        <translation>eine Gruppe von VMs</translation>
    </message>
    <message>
        <source>a configuration left beside the VM&apos;s present one</source>
        <translation>eine Konfiguration, die neben der jetzigen der VM liegen blieb</translation>
    </message>
    <message>
        <source>This is what a run of this program has left that did not come to its end.</source>
        <translation>Das hat ein Lauf dieses Programms hinterlassen, der nicht zu Ende kam.</translation>
    </message>
    <message>
        <source>Move it to the trash.</source>
        <translation>Verschieben Sie es in den Papierkorb.</translation>
    </message>
    <message>
        <source>the name ends in {suffix}, and nobody has it open</source>
        <translation>der Name endet auf {suffix}, und niemand hat die Datei geöffnet</translation>
    </message>
    <message>
        <source>It is not whole, and only takes up space.</source>
        <translation>Es ist nicht vollständig und belegt nur Platz.</translation>
    </message>
    <message>
        <source>there is no disk at {wanted}; there are: {known}</source>
        <translation>an {wanted} gibt es keinen Datenträger; es gibt: {known}</translation>
    </message>
    <message>
        <source>which disk to compare {name} with is not clear; there are: {slots}</source>
        <translation>mit welchem Datenträger {name} zu vergleichen ist, ist nicht klar; es gibt: {slots}</translation>
    </message>
    <message>
        <source>choose one with --disk</source>
        <translation>wählen Sie einen mit --disk</translation>
    </message>
    <message>
        <source>its name is another</source>
        <translation>der Name ist ein anderer</translation>
    </message>
    <message>
        <source>its size is another</source>
        <translation>die Größe ist eine andere</translation>
    </message>
    <message>
        <source>its time stamp is another: expected {expected}, found {found}</source>
        <translation>der Zeitstempel ist ein anderer: erwartet {expected}, gefunden {found}</translation>
    </message>
    <message>
        <source>it is a disk of another VM</source>
        <translation>es ist ein Datenträger einer anderen VM</translation>
    </message>
    <message>
        <source>other disks stand on it</source>
        <translation>andere Datenträger bauen darauf auf</translation>
    </message>
    <message>
        <source>it lies in a recycle bin</source>
        <translation>sie liegt in einem Windows-Papierkorb</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {message}</source>
        <translation>{path} kann nicht geöffnet werden: {message}</translation>
    </message>
    <message>
        <source>{path} has another id</source>
        <translation>{path} hat eine andere Kennung</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} leads to drive {drive} of Windows, which is not here (link to {target}).</source>
        <translation>{path} führt zu Laufwerk {drive} von Windows, das nicht hier ist (Link auf {target}).</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which is not there.</source>
        <translation>{path} ist ein Link auf {target}, das nicht da ist.</translation>
    </message>
    <message>
        <source>{path} leads to {target} on Windows; the folder shown here may be another one.</source>
        <translation>{path} führt unter Windows zu {target}; der hier gezeigte Ordner kann ein anderer sein.</translation>
    </message>
    <message>
        <source>{path} is a placeholder: its content is kept elsewhere and was not read.</source>
        <translation>{path} ist ein Platzhalter: Der Inhalt wird anderswo aufbewahrt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{path} is a place for a volume that is not mounted ({volume}).</source>
        <translation>{path} ist ein Platz für ein Volume, das nicht eingehängt ist ({volume}).</translation>
    </message>
    <message>
        <source>{path} is no folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{path} could not be entered: {reason}.</source>
        <translation>{path} konnte nicht betreten werden: {reason}.</translation>
    </message>
    <message>
        <source>the file was changed while it was read, so there is no result</source>
        <translation>die Datei wurde während des Lesens geändert, daher gibt es kein Ergebnis</translation>
    </message>
    <message>
        <source>read again once nobody changes it</source>
        <translation>lesen Sie erneut, sobald niemand sie ändert</translation>
    </message>
    <message>
        <source>the VM is in use ({reason}), and Now changes while it is read</source>
        <translation>die VM ist in Gebrauch ({reason}), und „Jetzt“ ändert sich während des Lesens</translation>
    </message>
    <message>
        <source>shut the VM down first, or read a snapshot; where that is wanted all the same (--live, or the check box of the export) the copy is as after a power loss at best</source>
        <translation>fahren Sie die VM zuerst herunter, oder lesen Sie einen Prüfpunkt; wo es trotzdem gewünscht ist (--live, oder das Kontrollkästchen des Exports), ist die Kopie bestenfalls wie nach einem Stromausfall</translation>
    </message>
    <message>
        <source>the file has changed since this folder was read</source>
        <translation>die Datei hat sich geändert, seit dieser Ordner gelesen wurde</translation>
    </message>
    <message>
        <source>refresh, then try again</source>
        <translation>aktualisieren Sie und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>another snapviewer is changing this VM just now</source>
        <translation>ein anderer snapviewer ändert diese VM gerade</translation>
    </message>
    <message>
        <source>locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>{program} ({pid}), begun at {time} UTC</source>
        <translation>{program} ({pid}), begonnen um {time} UTC</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>the configuration of &apos;{moment}&apos; of &apos;{machine}&apos; mentions a disk of this name</source>
        <translation>die Konfiguration von „{moment}“ von „{machine}“ erwähnt einen Datenträger dieses Namens</translation>
    </message>
    <message>
        <source>the same name with its letters in another form (NFC)</source>
        <translation>derselbe Name mit seinen Buchstaben in anderer Form (NFC)</translation>
    </message>
    <message>
        <source>the same name written in an 8-bit code page</source>
        <translation>derselbe Name, in einer 8-Bit-Codepage geschrieben</translation>
    </message>
    <message>
        <source>the same name with another ending</source>
        <translation>derselbe Name mit anderer Endung</translation>
    </message>
    <message>
        <source>the same id in its name</source>
        <translation>dieselbe Kennung im Namen</translation>
    </message>
    <message>
        <source>it stands in one chain with the VM&apos;s other disks</source>
        <translation>sie steht in einer Kette mit den anderen Datenträgern der VM</translation>
    </message>
    <message>
        <source>it stands on the disk of &apos;{moment}&apos;, and nobody names it</source>
        <translation>sie baut auf dem Datenträger von „{moment}“ auf, und niemand nennt sie</translation>
    </message>
    <message>
        <source>the disk of &apos;{moment}&apos; was made over it, by its id</source>
        <translation>der Datenträger von „{moment}“ wurde seiner Kennung nach darüber angelegt</translation>
    </message>
    <message>
        <source>a link of Windows (junction, mount point or symbolic link)</source>
        <translation>ein Link von Windows (Verzeichnisverbindung, Bereitstellungspunkt oder symbolischer Link)</translation>
    </message>
    <message>
        <source>a placeholder: the content is kept in a cloud</source>
        <translation>ein Platzhalter: der Inhalt wird in einer Cloud aufbewahrt</translation>
    </message>
    <message>
        <source>a placeholder: the content was moved to other storage</source>
        <translation>ein Platzhalter: der Inhalt wurde auf anderen Speicher verschoben</translation>
    </message>
    <message>
        <source>deduplicated by Windows: its blocks are stored elsewhere</source>
        <translation>von Windows dedupliziert: die Blöcke sind anderswo gespeichert</translation>
    </message>
    <message>
        <source>compressed by Windows in a way that only Windows reads</source>
        <translation>von Windows auf eine Weise komprimiert, die nur Windows liest</translation>
    </message>
    <message>
        <source>supplied by Windows from a container&apos;s layers</source>
        <translation>von Windows aus den Schichten eines Containers bereitgestellt</translation>
    </message>
    <message>
        <source>a reparse point: only Windows knows what is behind it</source>
        <translation>ein Analysepunkt: nur Windows weiß, was dahinter liegt</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <source>Its snapshots were not all found here: {reasons}.</source>
        <translation>Die Prüfpunkte der VM wurden hier nicht alle gefunden: {reasons}.</translation>
    </message>
    <message>
        <source>{moment} of {vm} in {folder}</source>
        <translation>{moment} von {vm} in {folder}</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; is no moment, no VM, no disk file and no folder here; VMs: {names}</source>
        <translation>„{reference}“ ist hier kein Zeitpunkt, keine VM, keine Datenträgerdatei und kein Ordner; VMs: {names}</translation>
    </message>
    <message>
        <source>write VM:MOMENT, or the path of a disk file or of a VM&apos;s folder</source>
        <translation>schreiben Sie VM:MOMENT, oder den Pfad einer Datenträgerdatei oder des Ordners einer VM</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} moments: {titles}</source>
        <translation>„{reference}“ bezeichnet {count} Zeitpunkte: {titles}</translation>
    </message>
    <message>
        <source>write VM:MOMENT, or choose the VM with --vm</source>
        <translation>schreiben Sie VM:MOMENT, oder wählen Sie die VM mit --vm</translation>
    </message>
    <message>
        <source>this configuration is that of no moment that could be read</source>
        <translation>diese Konfiguration ist die keines Zeitpunkts, der gelesen werden konnte</translation>
    </message>
    <message>
        <source>name the VM&apos;s folder and one of its moments</source>
        <translation>nennen Sie den Ordner der VM und einen ihrer Zeitpunkte</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} disk files: {files}</source>
        <translation>„{reference}“ bezeichnet {count} Datenträgerdateien: {files}</translation>
    </message>
    <message>
        <source>name the one you mean by its path</source>
        <translation>nennen Sie die gemeinte mit ihrem Pfad</translation>
    </message>
    <message>
        <source>the file was changed while it was read, so what was found is worth nothing</source>
        <translation>die Datei wurde während des Lesens geändert, daher ist das Gefundene nichts wert</translation>
    </message>
    <message>
        <source>compare again when nothing writes to it</source>
        <translation>vergleichen Sie erneut, wenn nichts hineinschreibt</translation>
    </message>
    <message>
        <source>it stands on {parent}</source>
        <translation>sie baut auf {parent} auf</translation>
    </message>
    <message>
        <source>held back: {reason}</source>
        <translation>zurückgehalten: {reason}</translation>
    </message>
    <message>
        <source>only &apos;{moment}&apos; has this disk</source>
        <translation>nur „{moment}“ hat diesen Datenträger</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is no folder as Windows names one</source>
        <translation>&apos;{folder}&apos; ist kein Ordner, wie Windows einen benennt</translation>
    </message>
    <message>
        <source>write it like D:\VMs\Web, or \\server\share\Web for a share</source>
        <translation>schreiben Sie ihn wie D:\VMs\Web oder, bei einer Freigabe, wie \\server\share\Web</translation>
    </message>
    <message>
        <source>under which path the host will see the exported VM does not follow from its files</source>
        <translation>unter welchem Pfad der Host den exportierten virtuellen Computer sehen wird, geht aus seinen Dateien nicht hervor</translation>
    </message>
    <message>
        <source>name the folder as Windows will see it: --windows-folder &apos;D:\VMs\Web&apos;</source>
        <translation>nennen Sie den Ordner, wie Windows ihn sehen wird: --windows-folder &apos;D:\VMs\Web&apos;</translation>
    </message>
    <message>
        <source>the drive {letter}: is a share that this user connected; Hyper-V&apos;s service does not see it</source>
        <translation>das Laufwerk {letter}: ist eine Freigabe, die dieser Benutzer verbunden hat; der Dienst von Hyper-V sieht es nicht</translation>
    </message>
    <message>
        <source>name the share itself, like \\server\share\Web</source>
        <translation>die Freigabe selbst nennen, etwa \\server\share\Web</translation>
    </message>
    <message>
        <source>the path would have {count} characters on the host, more than {most}: {path}</source>
        <translation>der Pfad hätte auf dem Host {count} Zeichen, mehr als {most}: {path}</translation>
    </message>
    <message>
        <source>choose a shorter folder</source>
        <translation>wählen Sie einen kürzeren Ordner</translation>
    </message>
    <message>
        <source>{name} is marked sparse: Hyper-V refuses such a disk.</source>
        <translation>{name} ist als Datei mit geringer Datendichte (sparse) markiert: Hyper-V lehnt einen solchen Datenträger ab.</translation>
    </message>
    <message>
        <source>{name} is compressed by NTFS: Hyper-V refuses it.</source>
        <translation>{name} ist durch NTFS komprimiert: Hyper-V lehnt die Datei ab.</translation>
    </message>
    <message>
        <source>{name} is encrypted (EFS): Hyper-V refuses it.</source>
        <translation>{name} ist verschlüsselt (EFS): Hyper-V lehnt die Datei ab.</translation>
    </message>
    <message>
        <source>{name} has ReFS integrity streams: Hyper-V refuses it.</source>
        <translation>{name} hat ReFS-Integritätsdatenströme: Hyper-V lehnt die Datei ab.</translation>
    </message>
    <message>
        <source>New files in {name} are compressed by NTFS.</source>
        <translation>Neue Dateien in {name} werden durch NTFS komprimiert.</translation>
    </message>
    <message>
        <source>New files in {name} are encrypted (EFS).</source>
        <translation>Neue Dateien in {name} werden verschlüsselt (EFS).</translation>
    </message>
    <message>
        <source>New files in {name} have ReFS integrity streams.</source>
        <translation>Neue Dateien in {name} haben ReFS-Integritätsdatenströme.</translation>
    </message>
    <message>
        <source>{what} Hyper-V refuses such a disk (0xC03A001A). On the host run: {command}</source>
        <translation>{what} Hyper-V lehnt einen solchen Datenträger ab (0xC03A001A). Führen Sie auf dem Host aus: {command}</translation>
    </message>
    <message>
        <source>On the host run: {command}</source>
        <translation>Führen Sie auf dem Host aus: {command}</translation>
    </message>
    <message>
        <source>Fill the holes (&apos;repair&apos; can do it), or copy the file without holes and put the copy in its place; where the mark stays, run on the host: {command}</source>
        <translation>Füllen Sie die Lücken (&apos;repair&apos; kann das), oder kopieren Sie die Datei ohne Lücken und setzen Sie die Kopie an ihre Stelle; wo die Markierung bleibt, führen Sie auf dem Host aus: {command}</translation>
    </message>
    <message>
        <source>The VM does not start with it.</source>
        <translation>Der virtuelle Computer startet damit nicht.</translation>
    </message>
    <message>
        <source>{name} is marked read-only, and the VM writes to it.</source>
        <translation>{name} ist als schreibgeschützt markiert, und der virtuelle Computer schreibt darauf.</translation>
    </message>
    <message>
        <source>The VM cannot be expected to start with it.</source>
        <translation>Es ist nicht zu erwarten, dass der virtuelle Computer damit startet.</translation>
    </message>
    <message>
        <source>{name} is kept elsewhere (a cloud, a library of tapes) and only called in when it is opened.</source>
        <translation>{name} liegt anderswo (in einer Cloud, einer Bandbibliothek) und wird erst beim Öffnen herbeigeholt.</translation>
    </message>
    <message>
        <source>Let it always be kept on this device, or move it out of that folder.</source>
        <translation>Lassen Sie die Datei immer auf diesem Gerät behalten, oder verschieben Sie sie aus diesem Ordner.</translation>
    </message>
    <message>
        <source>Hyper-V cannot be expected to open it.</source>
        <translation>Es ist nicht zu erwarten, dass Hyper-V die Datei öffnet.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file to Windows: {what}.</source>
        <translation>{name} ist für Windows keine gewöhnliche Datei: {what}.</translation>
    </message>
    <message>
        <source>Bring it back as an ordinary file on the host (Expand-DedupFile for a deduplicated one), then look again.</source>
        <translation>Holen Sie die Datei auf dem Host als gewöhnliche Datei zurück (Expand-DedupFile bei einer deduplizierten), und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>reparse point: expected none, found tag {tag}</source>
        <translation>Analysepunkt: keiner erwartet, Kennung {tag} gefunden</translation>
    </message>
    <message>
        <source>It can read differently here than on the host; do not change it here.</source>
        <translation>Hier kann sich anderes lesen als auf dem Host; ändern Sie die Datei hier nicht.</translation>
    </message>
    <message>
        <source>Hyper-V refuses every disk that is made there.</source>
        <translation>Hyper-V lehnt jeden Datenträger ab, der dort angelegt wird.</translation>
    </message>
    <message>
        <source>attributes: expected without {bit}, found {word}</source>
        <translation>Attribute: ohne {bit} erwartet, {word} gefunden</translation>
    </message>
    <message>
        <source>What a host would take before it would take afterwards, as far as files show; {count} snapshots were not judged.</source>
        <translation>Was ein Host vorher annähme, nähme er auch danach an, soweit Dateien es zeigen; {count} Prüfpunkte wurden nicht beurteilt.</translation>
    </message>
    <message>
        <source>What a host would take before it would take afterwards, as far as files show.</source>
        <translation>Was ein Host vorher annähme, nähme er auch danach an, soweit Dateien es zeigen.</translation>
    </message>
    <message>
        <source>After this the VM would not start on {hosts} any more: {why}.</source>
        <translation>Danach würde die VM auf {hosts} nicht mehr starten: {why}.</translation>
    </message>
    <message>
        <source>After this &apos;{moment}&apos; could not be applied on {hosts}: {why}.</source>
        <translation>Danach ließe sich „{moment}“ auf {hosts} nicht anwenden: {why}.</translation>
    </message>
    <message>
        <source>After this the VM would not start any more: {why}.</source>
        <translation>Danach würde die VM nicht mehr starten: {why}.</translation>
    </message>
    <message>
        <source>After this &apos;{moment}&apos; could not be applied: {why}.</source>
        <translation>Danach ließe sich „{moment}“ nicht anwenden: {why}.</translation>
    </message>
    <message>
        <source>Fill the holes of {name}</source>
        <translation>Die Lücken von {name} füllen</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>Every byte of the file has room of its own, and it is not marked sparse any more. What the disk reads stays.</source>
        <translation>Jedes Byte der Datei hat seinen eigenen Platz, und sie ist nicht mehr als sparse markiert. Was der Datenträger liest, bleibt.</translation>
    </message>
    <message>
        <source>None is needed: the file reads the same.</source>
        <translation>Es ist keiner nötig: Die Datei liest sich gleich.</translation>
    </message>
    <message>
        <source>Fill the holes of {name} and clear the mark</source>
        <translation>Die Lücken von {name} füllen und die Markierung entfernen</translation>
    </message>
    <message>
        <source>(folder of this file on the host)</source>
        <translation>(Ordner dieser Datei auf dem Host)</translation>
    </message>
    <message>
        <source>this disk was written after it was merged, so it is not removed</source>
        <translation>in diesen Datenträger wurde nach dem Zusammenführen geschrieben, daher wird er nicht entfernt</translation>
    </message>
    <message>
        <source>keep it in another folder: what was written is only there; then go on</source>
        <translation>bewahren Sie ihn in einem anderen Ordner auf: was geschrieben wurde, ist nur dort; setzen Sie dann fort</translation>
    </message>
    <message>
        <source>{name} was made on {target} while that took in the data of another disk: it does not read what it was made on, and cannot any more</source>
        <translation>{name} wurde auf {target} angelegt, während dieser die Daten eines anderen Datenträgers aufnahm: es liest nicht, worauf es angelegt wurde, und kann das nicht mehr</translation>
    </message>
    <message>
        <source>make this disk anew when the action is completed; the file itself is left alone</source>
        <translation>diesen Datenträger neu anlegen, wenn die Aktion abgeschlossen ist; die Datei selbst wird in Ruhe gelassen</translation>
    </message>
    <message>
        <source>move it to another folder, then go on; make it anew when the action is completed</source>
        <translation>in einen anderen Ordner verschieben, dann fortfahren; neu anlegen, wenn die Aktion abgeschlossen ist</translation>
    </message>
    <message>
        <source>this disk has come since the plan was made, and it stands on {name}</source>
        <translation>dieser Datenträger kam hinzu, seit der Plan erstellt wurde, und baut auf {name} auf</translation>
    </message>
    <message>
        <source>move it to another folder with a copy of what it stands on, then go on</source>
        <translation>verschieben Sie ihn mit einer Kopie dessen, worauf er aufbaut, in einen anderen Ordner und setzen Sie dann fort</translation>
    </message>
    <message>
        <source>it lies on a server ({kind})</source>
        <translation>es liegt auf einem Server ({kind})</translation>
    </message>
    <message>
        <source>it is laid over another volume ({kind})</source>
        <translation>es liegt über einem anderen Volume ({kind})</translation>
    </message>
    <message>
        <source>it writes every change to a new place ({kind})</source>
        <translation>es schreibt jede Änderung an eine neue Stelle ({kind})</translation>
    </message>
    <message>
        <source>its folder is compressed</source>
        <translation>der Ordner ist komprimiert</translation>
    </message>
    <message>
        <source>it is thin: its own storage can be full before it is</source>
        <translation>es ist dünn bereitgestellt: sein eigener Speicher kann vorher voll sein</translation>
    </message>
    <message>
        <source>Another snapviewer is changing this VM just now.</source>
        <translation>Ein anderes snapviewer ändert diese VM gerade.</translation>
    </message>
    <message>
        <source>Wait until it is done, then refresh.</source>
        <translation>Warten Sie, bis es fertig ist, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>the lock {path} is held, or was taken while the folder was read</source>
        <translation>die Sperre {path} ist gesetzt oder wurde gesetzt, während der Ordner gelesen wurde</translation>
    </message>
    <message>
        <source>Until then nobody can tell what is missing or damaged here.</source>
        <translation>Bis dahin kann niemand sagen, was hier fehlt oder beschädigt ist.</translation>
    </message>
    <message>
        <source>Whether the VM&apos;s account may write its configuration: rights of Windows are not shown here.</source>
        <translation>Ob das Konto der VM ihre Konfiguration schreiben darf: Windows-Rechte sind hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Whether the VM&apos;s account may open every disk: rights of Windows are not shown here.</source>
        <translation>Ob das Konto der VM jeden Datenträger öffnen darf: Windows-Rechte sind hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Whether the VM&apos;s account may open every parent: rights of Windows are not shown here.</source>
        <translation>Ob das Konto der VM jede übergeordnete Datei öffnen darf: Windows-Rechte sind hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Whether every disk is an ordinary file: attributes of Windows are not shown here.</source>
        <translation>Ob jeder Datenträger eine gewöhnliche Datei ist: Windows-Attribute sind hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Whether a disk that is written to is read-only: attributes of Windows are not shown here.</source>
        <translation>Ob ein Datenträger, in den geschrieben wird, schreibgeschützt ist: Windows-Attribute sind hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Whether a disk is sparse, compressed, encrypted or has integrity: attributes of Windows are not shown here.</source>
        <translation>Ob ein Datenträger sparse, komprimiert oder verschlüsselt ist oder Integrität hat: Windows-Attribute sind hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Without the VM&apos;s configuration this is not known.</source>
        <translation>Ohne die Konfiguration der VM ist das nicht bekannt.</translation>
    </message>
    <message>
        <source>The files of the saved state are there and not empty; what is in them is not read.</source>
        <translation>Die Dateien des gespeicherten Zustands sind da und nicht leer; was darin steht, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Whether the host has {count} MiB of memory for it.</source>
        <translation>Ob der Host {count} MiB Arbeitsspeicher für sie hat.</translation>
    </message>
    <message>
        <source>Whether the host has at least {count} logical processors (the VM and its snapshots ask for so many at most).</source>
        <translation>Ob der Host mindestens {count} logische Prozessoren hat (so viele verlangen die VM und ihre Prüfpunkte höchstens).</translation>
    </message>
    <message>
        <source>The configuration names a path that is none of Windows: {path}.</source>
        <translation>Die Konfiguration nennt einen Pfad, der kein Windows-Pfad ist: {path}.</translation>
    </message>
    <message>
        <source>Import a copy (Import-VM -Copy -VhdSourcePath), or set the path in the VM&apos;s settings on the host.</source>
        <translation>Importieren Sie eine Kopie (Import-VM -Copy -VhdSourcePath), oder setzen Sie den Pfad in den Einstellungen der VM auf dem Host.</translation>
    </message>
    <message>
        <source>{path} lies on a share.</source>
        <translation>{path} liegt auf einer Freigabe.</translation>
    </message>
    <message>
        <source>The share must let in the host&apos;s own computer account (SMB 3.0).</source>
        <translation>Die Freigabe muss das eigene Computerkonto des Hosts zulassen (SMB 3.0).</translation>
    </message>
    <message>
        <source>A path has {count} characters, more than {most}: {path}.</source>
        <translation>Ein Pfad hat {count} Zeichen, mehr als {most}: {path}.</translation>
    </message>
    <message>
        <source>Move the VM into a folder of a shorter path.</source>
        <translation>Verlegen Sie die VM in einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>The disk at {slot} is a VHD set.</source>
        <translation>Der Datenträger an {slot} ist ein VHD-Satz.</translation>
    </message>
    <message>
        <source>Which file the disk of &apos;{moment}&apos; at {slot} is, is not certain.</source>
        <translation>Welche Datei der Datenträger von „{moment}“ an {slot} ist, ist nicht sicher.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} lies in the recycle bin: {stored}.</source>
        <translation>Der Datenträger von „{moment}“ an {slot} liegt im Windows-Papierkorb: {stored}.</translation>
    </message>
    <message>
        <source>Put it back: &apos;repair&apos; does it by a plan.</source>
        <translation>Legen Sie ihn zurück: &apos;repair&apos; tut das nach einem Plan.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} is not in the opened folders: {stored}.</source>
        <translation>Der Datenträger von „{moment}“ an {slot} ist nicht in den geöffneten Ordnern: {stored}.</translation>
    </message>
    <message>
        <source>The folder of the disk of &apos;{moment}&apos; at {slot} is missing: {stored}.</source>
        <translation>Der Ordner des Datenträgers von „{moment}“ an {slot} fehlt: {stored}.</translation>
    </message>
    <message>
        <source>Reconnect the disk to its parent: &apos;reconnect&apos; does it by a plan.</source>
        <translation>Verbinden Sie den Datenträger neu mit seiner übergeordneten Datei: &apos;reconnect&apos; tut das nach einem Plan.</translation>
    </message>
    <message>
        <source>The parent of {name} is missing: {path}.</source>
        <translation>Die übergeordnete Datei von {name} fehlt: {path}.</translation>
    </message>
    <message>
        <source>The parent of {name} is not in the opened folders: {path}.</source>
        <translation>Die übergeordnete Datei von {name} ist nicht in den geöffneten Ordnern: {path}.</translation>
    </message>
    <message>
        <source>Bring the parent back, or add the folder that holds it.</source>
        <translation>Holen Sie die übergeordnete Datei zurück, oder fügen Sie den Ordner hinzu, der sie enthält.</translation>
    </message>
    <message>
        <source>{name} names its parent by a path that is none of Windows: {path}.</source>
        <translation>{name} nennt die übergeordnete Datei mit einem Pfad, der kein Windows-Pfad ist: {path}.</translation>
    </message>
    <message>
        <source>{name} names its parent by a path where it is not: {path}.</source>
        <translation>{name} nennt die übergeordnete Datei mit einem Pfad, unter dem sie nicht liegt: {path}.</translation>
    </message>
    <message>
        <source>{name} names its parent by a path that is not in the opened folders: {path}.</source>
        <translation>{name} nennt die übergeordnete Datei mit einem Pfad, der nicht in den geöffneten Ordnern liegt: {path}.</translation>
    </message>
    <message>
        <source>The image at {slot} is missing: {path}.</source>
        <translation>Das Abbild an {slot} fehlt: {path}.</translation>
    </message>
    <message>
        <source>The image at {slot} is not in the opened folders: {path}.</source>
        <translation>Das Abbild an {slot} ist nicht in den geöffneten Ordnern: {path}.</translation>
    </message>
    <message>
        <source>The image at {slot} is empty or cut off: {path}.</source>
        <translation>Das Abbild an {slot} ist leer oder abgeschnitten: {path}.</translation>
    </message>
    <message>
        <source>Cannot be said: the VM&apos;s configuration could not be read.</source>
        <translation>Lässt sich nicht sagen: Die Konfiguration der VM konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It would not start: {why}.</source>
        <translation>Sie würde nicht starten: {why}.</translation>
    </message>
    <message>
        <source>As far as its files show it would start on {hosts}.</source>
        <translation>Soweit ihre Dateien es zeigen, würde sie auf {hosts} starten.</translation>
    </message>
    <message>
        <source>Whether it would start on {hosts} cannot be seen: {why}.</source>
        <translation>Ob sie auf {hosts} starten würde, ist nicht zu sehen: {why}.</translation>
    </message>
    <message>
        <source>Not on {hosts}: {why}.</source>
        <translation>Nicht auf {hosts}: {why}.</translation>
    </message>
    <message>
        <source>cannot be applied: {why}</source>
        <translation>kann nicht angewendet werden: {why}</translation>
    </message>
    <message>
        <source>whether it can be applied cannot be seen: {why}</source>
        <translation>ob er angewendet werden kann, ist nicht zu sehen: {why}</translation>
    </message>
    <message>
        <source>can be applied</source>
        <translation>kann angewendet werden</translation>
    </message>
    <message>
        <source>{said}, resumes only on a like processor</source>
        <translation>{said}, läuft nur auf einem gleichartigen Prozessor weiter</translation>
    </message>
    <message>
        <source>{said}, starts as after a power loss</source>
        <translation>{said}, startet wie nach einem Stromausfall</translation>
    </message>
    <message>
        <source>one of {codes}</source>
        <translation>eines von {codes}</translation>
    </message>
    <message>
        <source>{why} (and {count} more)</source>
        <translation>{why} (und {count} weitere)</translation>
    </message>
    <message>
        <source>{text} (inferred)</source>
        <translation>{text} (gefolgert)</translation>
    </message>
    <message>
        <source>The system cannot find the file.</source>
        <translation>Das System kann die Datei nicht finden.</translation>
    </message>
    <message>
        <source>The system cannot find the path.</source>
        <translation>Das System kann den Pfad nicht finden.</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The file is being used by another process.</source>
        <translation>Die Datei wird von einem anderen Prozess verwendet.</translation>
    </message>
    <message>
        <source>The parameter is incorrect.</source>
        <translation>Der Parameter ist falsch.</translation>
    </message>
    <message>
        <source>The structure of a security ID is invalid.</source>
        <translation>Die Struktur einer Sicherheitskennung ist ungültig.</translation>
    </message>
    <message>
        <source>The account was not granted the type of logon it asked for.</source>
        <translation>Dem Konto wurde der angeforderte Anmeldetyp nicht gewährt.</translation>
    </message>
    <message>
        <source>The file is corrupted and unreadable.</source>
        <translation>Die Datei ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>Der gespeicherte Zustand kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The hypervisor here cannot take the saved state.</source>
        <translation>Der Hypervisor hier kann den gespeicherten Zustand nicht übernehmen.</translation>
    </message>
    <message>
        <source>The footer of the disk is missing.</source>
        <translation>Der Footer des Datenträgers fehlt.</translation>
    </message>
    <message>
        <source>The footer of the disk does not fit its checksum.</source>
        <translation>Der Footer des Datenträgers passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>The footer of the disk is damaged.</source>
        <translation>Der Footer des Datenträgers ist beschädigt.</translation>
    </message>
    <message>
        <source>The format of the disk is not known.</source>
        <translation>Das Format des Datenträgers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The version of the disk&apos;s format is not supported.</source>
        <translation>Die Version des Datenträgerformats wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The header of the disk does not fit its checksum.</source>
        <translation>Der Header des Datenträgers passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>The version of the disk&apos;s header is not supported.</source>
        <translation>Die Version des Datenträgerheaders wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The header of the disk is damaged.</source>
        <translation>Der Header des Datenträgers ist beschädigt.</translation>
    </message>
    <message>
        <source>The block allocation table of the disk is damaged.</source>
        <translation>Die Blockzuordnungstabelle des Datenträgers ist beschädigt.</translation>
    </message>
    <message>
        <source>The block size is not valid.</source>
        <translation>Die Blockgröße ist ungültig.</translation>
    </message>
    <message>
        <source>A block&apos;s bitmap does not fit the block.</source>
        <translation>Die Bitmap eines Blocks passt nicht zum Block.</translation>
    </message>
    <message>
        <source>The parent disk was not found.</source>
        <translation>Der übergeordnete Datenträger wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The ids of parent and differencing disk do not fit.</source>
        <translation>Die Kennungen des übergeordneten und des differenzierenden Datenträgers passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The size of the virtual disk is not valid.</source>
        <translation>Die Größe des virtuellen Datenträgers ist ungültig.</translation>
    </message>
    <message>
        <source>The file size of the disk is not valid.</source>
        <translation>Die Dateigröße des Datenträgers ist ungültig.</translation>
    </message>
    <message>
        <source>No provider for the virtual disk was found.</source>
        <translation>Für den virtuellen Datenträger wurde kein Anbieter gefunden.</translation>
    </message>
    <message>
        <source>The path leads to no virtual disk.</source>
        <translation>Der Pfad führt zu keinem virtuellen Datenträger.</translation>
    </message>
    <message>
        <source>Access to the parent disk is denied.</source>
        <translation>Der Zugriff auf den übergeordneten Datenträger wird verweigert.</translation>
    </message>
    <message>
        <source>The sizes of parent and differencing disk do not fit.</source>
        <translation>Die Größen des übergeordneten und des differenzierenden Datenträgers passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The chain of differencing disks runs in a circle.</source>
        <translation>Die Kette der differenzierenden Datenträger bildet einen Kreis.</translation>
    </message>
    <message>
        <source>A parent of the differencing disk cannot be opened.</source>
        <translation>Ein übergeordneter Datenträger des differenzierenden Datenträgers kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Virtual disks must be neither compressed nor encrypted nor sparse.</source>
        <translation>Virtuelle Datenträger dürfen weder komprimiert noch verschlüsselt noch sparse sein.</translation>
    </message>
    <message>
        <source>The operation is not for this type of disk.</source>
        <translation>Der Vorgang ist für diesen Datenträgertyp nicht vorgesehen.</translation>
    </message>
    <message>
        <source>The disk was changed while nothing tracked its changes.</source>
        <translation>Der Datenträger wurde geändert, während nichts seine Änderungen verfolgte.</translation>
    </message>
    <message>
        <source>on: {hosts}</source>
        <translation>auf: {hosts}</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Einzelheiten der Antwort</translation>
    </message>
    <message>
        <source>Answers and details</source>
        <translation>Antworten und Einzelheiten</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Findings, and whether the VM would start</source>
        <translation>Befunde, und ob die VM starten würde</translation>
    </message>
    <message>
        <source>not known, because a disk of &apos;{moment}&apos; cannot be read</source>
        <translation>nicht bekannt, weil ein Datenträger von „{moment}“ nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>This document could not be read.</source>
        <translation>Dieses Dokument konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The documents were not installed with this program.</source>
        <translation>Die Dokumente wurden mit diesem Programm nicht installiert.</translation>
    </message>
    <message>
        <source>What is known of the folder on the host</source>
        <translation>Was vom Ordner auf dem Host bekannt ist</translation>
    </message>
    <message>
        <source>Looking how the host names the folder</source>
        <translation>Es wird ermittelt, wie der Host den Ordner nennt</translation>
    </message>
    <message>
        <source>Not known from the files; empty, the relative path alone is stored.</source>
        <translation>Aus den Dateien nicht bekannt; bleibt es leer, wird nur der relative Pfad gespeichert.</translation>
    </message>
    <message>
        <source>Not known from the files: write it as the host will see the folder.</source>
        <translation>Aus den Dateien nicht bekannt: schreiben Sie ihn so, wie der Host den Ordner sehen wird.</translation>
    </message>
    <message>
        <source>Derived from how the VM names its files.</source>
        <translation>Abgeleitet davon, wie die VM ihre Dateien nennt.</translation>
    </message>
    <message>
        <source>As you wrote it; nothing here can check it.</source>
        <translation>Wie Sie es geschrieben haben; hier kann das nichts prüfen.</translation>
    </message>
</context>
</TS>
